import { scaleLinear } from 'd3-scale';
import { type Day, dayOf, partsOf } from '../../../domain/day.ts';
import type { DayWindow } from '../../../domain/day-window.ts';

const WIDTH = 360;
const HEIGHT = 110;
const FOOT = 16;
const TOP = 12;

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
  const steps = points.map((point, i) => ({ ...point, to: points[i + 1]?.day ?? span.to }));
  const line = pathOf(steps, x, y);
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
      <path className="curve-line" d={line} />
      <text x={2} y={TOP - 3}>
        {mostText}
      </text>
      {yearsIn(span).map((year) => (
        <text key={year} x={x(dayOf(year, 1, 1) ?? span.from) + 2} y={HEIGHT - 3}>
          {year}
        </text>
      ))}
    </svg>
  );
}

type Scale = (value: number) => number;

/** A new part of the path after each gap. */
function pathOf(
  steps: readonly { readonly day: Day; readonly to: Day; readonly value: number | null }[],
  x: Scale,
  y: Scale,
): string {
  let path = '';
  let isOpen = false;
  for (const step of steps) {
    const { value } = step;
    if (value !== null) {
      path += `${isOpen ? 'L' : 'M'}${x(step.day).toFixed(1)} ${y(value).toFixed(1)}`;
      path += `H${x(step.to).toFixed(1)}`;
    }
    isOpen = value !== null;
  }
  return path;
}

/** Every year of the span, or every second one where there are many. */
function yearsIn({ from, to }: DayWindow): number[] {
  const first = partsOf(from).year;
  const last = partsOf(to - 1).year;
  const by = Math.ceil((last - first + 1) / 7);
  return Array.from({ length: Math.floor((last - first) / by) + 1 }, (_, i) => first + i * by);
}
