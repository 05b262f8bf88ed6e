import { scaleLinear } from 'd3-scale';
import type { Day } from '../../../domain/day.ts';
import type { DayWindow } from '../../../domain/day-window.ts';
import { steppedPath } from './stepped-path.ts';
import { yearMarks } from './year-marks.ts';

const WIDTH = 360;
const HEIGHT = 110;
const FOOT = 16;
const TOP = 12;
/** That have their number below; of more years every second, and so on. */
const MOST_YEARS = 7;

interface Point {
  readonly day: Day;
  /** `null` where nothing is known: the curve has a gap there. */
  readonly value: number | null;
}

interface Props {
  /** What the drawing says, in words. */
  readonly label: string;
  /** In order of day, each holding until the next. */
  readonly points: readonly Point[];
  readonly span: DayWindow;
  /** The window, tinted. */
  readonly window: DayWindow;
  /** The top of the scale and its name. */
  readonly most: number;
  readonly mostText: string;
}

/** A value over time as steps, with years below; what it says stands in its label and beside it. */
export function TimeCurve({ label, points, span, window, most, mostText }: Props) {
  const x = scaleLinear([span.from, span.to], [0, WIDTH]);
  const y = scaleLinear([0, most || 1], [HEIGHT - FOOT, TOP]);
  const ground = HEIGHT - FOOT;
  const steps = points.map(({ day, value }, i) => ({
    from: day,
    to: points[i + 1]?.day ?? span.to,
    value,
  }));
  return (
    <svg className="curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <rect
        className="curve-window"
        x={x(window.from)}
        width={Math.max(1, x(window.to) - x(window.from))}
        y={0}
        height={ground}
      />
      <line className="curve-axis" x1={0} x2={WIDTH} y1={ground} y2={ground} />
      <line className="curve-top" x1={0} x2={WIDTH} y1={TOP} y2={TOP} />
      <path className="curve-line" d={steppedPath(steps, x, y)} />
      <text x={2} y={TOP - 3}>
        {mostText}
      </text>
      {yearMarks(span, (years) => Math.ceil(years / MOST_YEARS)).map(({ year, day }) => (
        <text key={year} x={x(day) + 2} y={HEIGHT - 3}>
          {year}
        </text>
      ))}
    </svg>
  );
}
