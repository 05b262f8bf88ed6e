import { memo, useMemo } from 'react';
import { INCIDENT_TYPES } from '../../domain/incident.ts';
import { TYPE_COLOURS } from '../../layers/palette.ts';
import { selectHistogram } from '../../state/selectors.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { type Axis, PAD } from './axis.ts';
import { barsOf } from './bars.ts';

interface Props {
  readonly axis: Axis;
  readonly height: number;
}

/**
 * Bars of all rows, faint, and of the shown rows by type before them. They depend on the data and
 * the filters, not on the window: dragging draws none of this again. The table says the same in text.
 */
export const HistogramBars = memo(function HistogramBars({ axis, height }: Props) {
  const { format } = useWords();
  const histogram = useAtlas(selectHistogram);
  const names = useAtlas((state) => state.data.incidents.type.names);
  const theme = useAtlas((state) => state.theme);
  const bars = useMemo(() => {
    const codes = INCIDENT_TYPES.map((type) => names.indexOf(type));
    return barsOf(histogram, codes, axis, height);
  }, [histogram, names, axis, height]);
  return (
    <>
      <svg className="timeline-bars" width={axis.width} height={height} aria-hidden="true">
        {bars.lines.map(({ count, y }) => (
          <path key={count} className="timeline-count-line" d={`M0,${y + 0.5}H${axis.width}`} />
        ))}
        <path className="timeline-bars-all" d={bars.all} />
        {INCIDENT_TYPES.map((type, i) => (
          <path key={type} d={bars.byType[i]} fill={TYPE_COLOURS[theme][type]} />
        ))}
      </svg>
      <svg
        className="timeline-bars timeline-counts"
        width={axis.width}
        height={height}
        aria-hidden="true"
      >
        {bars.lines.map(({ count, y }) => (
          <text key={count} x={PAD + 3} y={y - 3}>
            {format.number(count)}
          </text>
        ))}
      </svg>
    </>
  );
});
