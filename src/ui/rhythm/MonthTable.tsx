import { scaleSqrt } from 'd3-scale';
import type { Rhythm } from '../../analysis/rhythm.ts';
import { addMonths, dayOf } from '../../domain/day.ts';
import { useTime, useWords } from '../atlas-context.tsx';
import { useRoving } from '../use-roving.ts';

const MONTHS = Array.from({ length: 12 }, (_, month) => month);

/** Years down, months across, the darker the more; a cell makes its month the window. */
export function MonthTable({ found }: { found: Rhythm }) {
  const { t, format } = useWords();
  const time = useTime();
  const most = found.months.reduce((a, b) => Math.max(a, b), 0);
  // Square roots: few and many both stay apart from none. Paler than half, so that ink stays legible.
  const shade = scaleSqrt([0, Math.max(1, most)], [0, 55]);
  const years = Array.from({ length: found.years }, (_, i) => found.firstYear + i);
  const monthsOf = (year: number) => MONTHS.map((month) => dayOf(year, month + 1, 1) ?? 0);
  const { list, tabStop, setStop, onKeyDown } = useRoving<HTMLTableElement>(
    found.months.length,
    MONTHS.length,
  );
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
        {years.map((year, i) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {monthsOf(year).map((day, month) => {
              const count = found.months[i * 12 + month] ?? 0;
              const name = `${format.month(day)}: ${format.number(count)}`;
              return (
                <td
                  key={day}
                  style={{
                    background: `color-mix(in srgb, var(--heat) ${shade(count).toFixed(0)}%, transparent)`,
                  }}
                >
                  <button
                    type="button"
                    data-stop=""
                    tabIndex={i * 12 + month === tabStop ? 0 : -1}
                    aria-label={t('rhythm.showMonth', { name })}
                    title={name}
                    onFocus={() => setStop(i * 12 + month)}
                    onClick={() => time.setWindow({ from: day, to: addMonths(day, 1) })}
                  >
                    {count > 0 ? format.compact(count) : '·'}
                  </button>
                </td>
              );
            })}
            <td className="rhythm-total">{format.compact(total(MONTHS.map((m) => i * 12 + m)))}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('rhythm.all')}</th>
          {MONTHS.map((month) => (
            <td key={month} className="rhythm-total">
              {format.compact(total(years.map((_, i) => i * 12 + month)))}
            </td>
          ))}
          <td className="rhythm-total">{format.compact(total([...found.months.keys()]))}</td>
        </tr>
      </tfoot>
    </table>
  );
}
