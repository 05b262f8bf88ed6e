import { memo, useMemo } from 'react';
import { addUnits, firstDayOf } from '../../domain/time-unit.ts';
import { useTime, useWords } from '../atlas-context.tsx';
import { type Axis, axisTicks, type Tick, tickUnit } from './axis.ts';
import { usePlotPointer } from './use-plot-pointer.ts';

export const AXIS_HEIGHT = 20;

/**
 * The years, months or days under the plot. A drag over them zooms on what it covers, a click on the
 * year or month under the pointer; the buttons for zooming do the same for the keyboard.
 */
export const TimeAxis = memo(function TimeAxis({ axis }: { axis: Axis }) {
  const { t, format } = useWords();
  const time = useTime();
  const ticks = useMemo(() => axisTicks(axis), [axis]);
  const { handlers, brush } = usePlotPointer(axis, true, (day) => {
    const unit = tickUnit(axis);
    const from = firstDayOf(unit, Math.floor(day));
    time.zoomOn(from, addUnits(from, unit, 1));
  });
  const nameOf = ({ day, name }: Tick): string => {
    switch (name) {
      case 'year':
        return format.date(day, 'year');
      case 'month':
        return format.shortMonth(day);
      case 'month-year':
        return format.shortMonthYear(day);
      case 'day':
        return format.dayAndMonth(day);
      case 'day-year':
        return format.shortDay(day);
      case null:
        return '';
    }
  };
  return (
    <div className="timeline-axis" title={t('timeline.axisHint')} {...handlers}>
      <svg width={axis.width} height={AXIS_HEIGHT} aria-hidden="true">
        {ticks.map((tick) => (
          <g key={tick.day} transform={`translate(${Math.round(tick.x) + 0.5},0)`}>
            <path d={tick.name ? 'M0,0v7' : 'M0,0v4'} />
            {tick.name && (
              <text x="4" y="14">
                {nameOf(tick)}
              </text>
            )}
          </g>
        ))}
      </svg>
      {brush && (
        <div
          className="timeline-brush"
          style={{ left: brush.from, width: brush.to - brush.from }}
        />
      )}
    </div>
  );
});
