import { memo, useId, useMemo } from 'react';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { type Axis, PAD } from './axis.ts';
import { barsOf } from './bars.ts';
import { Hatch } from './Hatch.tsx';
import { useHistogram, useStack } from './use-strip.ts';

/** Room that the number of a line needs: where there is none above it, it stands below. */
const LABEL_PX = 12;

interface Props {
  readonly axis: Axis;
  readonly height: number;
}

/**
 * Bars of all rows, faint, and of the shown rows before them: solid where the date is certain to the
 * bin, hatched where it is not. They depend on the data and the filters, not on the window: dragging
 * draws none of this again. The readout says the same in text.
 */
export const HistogramBars = memo(function HistogramBars({ axis, height }: Props) {
  const { format } = useWords();
  const histogram = useHistogram(axis);
  const stack = useStack();
  const fits = useAtlas((state) => state.strip.fits);
  const id = useId();
  const bars = useMemo(() => {
    const codes = stack.map(({ code }) => code);
    return barsOf(histogram, codes, axis, height, fits);
  }, [histogram, stack, axis, height, fits]);
  return (
    <>
      <svg className="timeline-bars" width={axis.width} height={height} aria-hidden="true">
        <defs>
          {stack.map(({ key, colour }, i) => (
            <Hatch key={key} id={`${id}${i}`} colour={colour} />
          ))}
        </defs>
        {bars.lines.map(({ count, y }) => (
          <path key={count} className="timeline-count-line" d={`M0,${y + 0.5}H${axis.width}`} />
        ))}
        <path className="timeline-bars-all" d={bars.all} />
        {stack.map(({ key, colour }, i) => (
          <path key={key} d={bars.certain[i]} fill={colour} />
        ))}
        {stack.map(({ key }, i) => (
          <path key={key} d={bars.possible[i]} fill={`url(#${id}${i})`} />
        ))}
      </svg>
      <svg
        className="timeline-bars timeline-counts"
        width={axis.width}
        height={height}
        aria-hidden="true"
      >
        {bars.lines.map(({ count, y }) => (
          <text key={count} x={PAD + 3} y={y < LABEL_PX ? y + LABEL_PX : y - 3}>
            {format.number(count)}
          </text>
        ))}
      </svg>
    </>
  );
});
