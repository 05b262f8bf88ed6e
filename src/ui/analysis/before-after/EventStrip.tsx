import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { BeforeAfterFound } from '../../../analysis/studies/before-after/before-after-facts.ts';
import type { DayWindow } from '../../../domain/day-window.ts';
import { selectSpan } from '../../../state/selectors.ts';
import { useAtlas, useWords } from '../../atlas-context.tsx';
import { OpenDetails } from '../parts/OpenDetails.tsx';
import { yearMarks } from '../parts/year-marks.ts';

const WIDTH = 360;
const HEIGHT = 92;
const FOOT = 16;
const TOP = 12;

interface Props {
  readonly found: BeforeAfterFound;
  /** What the drawing says, in words. */
  readonly label: string;
}

/** Counts by month, the two sides tinted, the event as a line: few nodes, however many months. */
export function EventStrip({ found, label }: Props) {
  const { t, format } = useWords();
  const span = useAtlas(selectSpan);
  const { months, day, before, after } = found;
  const most = max(months, ({ count }) => count) ?? 0;
  const ground = HEIGHT - FOOT;
  const x = scaleLinear([span.from, span.to], [0, WIDTH]);
  const y = scaleLinear([0, most || 1], [ground, TOP]);
  const bars = months
    .map(({ day: from, count }, i) => {
      const to = months[i + 1]?.day ?? span.to;
      const wide = Math.max(0.8, x(to) - x(from) - 0.6);
      return count > 0
        ? `M${x(from).toFixed(1)} ${ground}V${y(count).toFixed(1)}h${wide.toFixed(1)}V${ground}z`
        : '';
    })
    .join('');
  const side = ({ from, to }: DayWindow, name: string) => (
    <rect className={name} x={x(from)} width={x(to) - x(from)} y={0} height={ground} />
  );
  return (
    <>
      <svg className="curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {side(before, 'strip-before')}
        {side(after, 'strip-after')}
        <line className="curve-axis" x1={0} x2={WIDTH} y1={ground} y2={ground} />
        <path className="strip-bars" d={bars} />
        <line className="strip-event" x1={x(day)} x2={x(day)} y1={0} y2={ground} />
        <text x={2} y={TOP - 3}>
          {format.number(most)}
        </text>
        {yearMarks(span, () => 2).map(({ year, day }) => (
          <text key={year} x={x(day) + 2} y={HEIGHT - 3}>
            {year}
          </text>
        ))}
      </svg>
      <OpenDetails>
        {() => (
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('beforeAfter.month')}</th>
                <th scope="col" className="numeric">
                  {t('beforeAfter.count')}
                </th>
              </tr>
            </thead>
            <tbody>
              {months.map((month) => (
                <tr key={month.day}>
                  <td>{format.shortMonthYear(month.day)}</td>
                  <td className="numeric">{format.number(month.count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </OpenDetails>
    </>
  );
}
