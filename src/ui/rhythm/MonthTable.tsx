import { scaleSqrt } from 'd3-scale';
import type { Rhythm } from '../../analysis/rhythm.ts';
import { addMonths, type Day, dayOf } from '../../domain/day.ts';
import { selectSpan, selectWindow } from '../../state/selectors.ts';
import { useAtlas, useTime, useWords } from '../atlas-context.tsx';
import { useRoving } from '../use-roving.ts';
import { yearsShown } from './years-shown.ts';

const MONTHS = Array.from({ length: 12 }, (_, month) => month);

/** Years down, months across, the darker the more; a month of the data can become the window. */
export function MonthTable({ found }: { found: Rhythm }) {
  const { t, format } = useWords();
  const time = useTime();
  const span = useAtlas(selectSpan);
  const window = useAtlas(selectWindow);
  const most = found.months.reduce((a, b) => Math.max(a, b), 0);
  // Square roots: few and many both stay apart from none. Paler than half, so that ink stays legible.
  const shade = scaleSqrt([0, Math.max(1, most)], [0, 55]);
  const years = yearsShown(found, window);
  const monthsOf = (year: number) => MONTHS.map((month) => dayOf(year, month + 1, 1) ?? 0);
  const daysOf = (month: Day) => ({
    from: Math.max(month, span.from),
    to: Math.min(addMonths(month, 1), span.to),
  });
  const isOfData = (month: Day) => month < span.to && addMonths(month, 1) > span.from;
  // Of the months shown only the first ones and the last ones may have no button: arrows go by lines.
  const stopOf = new Map(
    years
      .flatMap(monthsOf)
      .filter(isOfData)
      .map((month, stop) => [month, stop]),
  );
  const { list, tabStop, setStop, onKeyDown } = useRoving<HTMLTableElement>(
    stopOf.size,
    MONTHS.length,
  );
  const cellsOf = (year: number) => MONTHS.map((month) => (year - found.firstYear) * 12 + month);
  const total = (cells: readonly number[]) =>
    cells.reduce((sum, cell) => sum + (found.months[cell] ?? 0), 0);
  return (
    <table
      ref={list}
      className="rhythm-months"
      aria-label={t('rhythm.months')}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          <td />
          {monthsOf(found.firstYear).map((day) => (
            <th key={day} scope="col">
              <abbr title={format.monthName(day)}>{format.narrowMonth(day)}</abbr>
            </th>
          ))}
          <th scope="col">{t('rhythm.year')}</th>
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {monthsOf(year).map((day, month) => {
              const count = found.months[cellsOf(year)[month] ?? -1] ?? 0;
              const name = t('shell.whereWhat', {
                where: format.month(day),
                what: format.number(count),
              });
              const stop = stopOf.get(day);
              const text = count > 0 ? format.compact(count) : '·';
              return (
                <td
                  key={day}
                  style={{
                    background: `color-mix(in srgb, var(--heat) ${shade(count).toFixed(0)}%, transparent)`,
                  }}
                >
                  {stop === undefined ? (
                    text
                  ) : (
                    <button
                      type="button"
                      data-stop=""
                      tabIndex={stop === tabStop ? 0 : -1}
                      aria-label={t('rhythm.showMonth', { name })}
                      title={name}
                      onFocus={() => setStop(stop)}
                      onClick={() => time.setWindow(daysOf(day))}
                    >
                      {text}
                    </button>
                  )}
                </td>
              );
            })}
            <td className="rhythm-total">{format.compact(total(cellsOf(year)))}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('rhythm.all')}</th>
          {MONTHS.map((month) => (
            <td key={month} className="rhythm-total">
              {format.compact(total(years.map((year) => cellsOf(year)[month] ?? -1)))}
            </td>
          ))}
          <td className="rhythm-total">{format.compact(total([...found.months.keys()]))}</td>
        </tr>
      </tfoot>
    </table>
  );
}
