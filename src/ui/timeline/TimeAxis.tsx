import { memo, useMemo } from 'react';
import { type Axis, yearTicks } from './axis.ts';

export const AXIS_HEIGHT = 18;

/** The years under the plot. */
export const TimeAxis = memo(function TimeAxis({ axis }: { axis: Axis }) {
  const ticks = useMemo(() => yearTicks(axis), [axis]);
  return (
    <svg className="timeline-axis" width={axis.width} height={AXIS_HEIGHT} aria-hidden="true">
      {ticks.map(({ year, x, named }) => (
        <g key={year} transform={`translate(${Math.round(x) + 0.5},0)`}>
          <path d={named ? 'M0,0v7' : 'M0,0v4'} />
          {named && (
            <text x="4" y="13">
              {year}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
});
