import { type CSSProperties, useMemo } from 'react';
import { selectSpan, selectWindow } from '../../state/selectors.ts';
import { isWhole } from '../../state/time/window-moves.ts';
import { useAtlas, useCommands } from '../atlas-context.tsx';
import { type Axis, heldX } from './axis.ts';
import { Handle } from './Handle.tsx';
import { afterRest } from './pace.ts';

/** Keys on both handles make one entry in the history once they rest, not one each. */
const REST_MS = 600;

/** The window on the plot: all that moves while it is dragged. What lies outside is dimmed. */
export function WindowFrame({ axis }: { axis: Axis }) {
  const commands = useCommands();
  const settleSoon = useMemo(() => afterRest(commands.settle, REST_MS), [commands]);
  const window = useAtlas(selectWindow);
  const span = useAtlas(selectSpan);
  const isZoomed = useAtlas((state) => state.strip.zoom !== null);
  // An open end goes to the end of the axis, whose last month may be longer than the data.
  const from = window.from <= span.from && !isZoomed ? axis.from : window.from;
  const to = window.to >= span.to && !isZoomed ? axis.to : window.to;
  const style: CSSProperties & Record<'--from' | '--to' | '--after', string> = {
    '--from': `${heldX(axis, from).toFixed(1)}px`,
    '--to': `${heldX(axis, to).toFixed(1)}px`,
    '--after': `${(axis.width - heldX(axis, to)).toFixed(1)}px`,
  };
  const isAway = (day: number) => day < axis.from || day > axis.to;
  return (
    <div className="timeline-frame" style={style}>
      <div className="timeline-shades">
        <div className="timeline-shade timeline-shade-before" />
        <div className="timeline-shade timeline-shade-after" />
      </div>
      <div className="timeline-window" data-grip="middle" data-whole={isWhole(window, span)} />
      <Handle end="start" isAway={isAway(from)} onMoved={settleSoon} />
      <Handle end="end" isAway={isAway(to)} onMoved={settleSoon} />
    </div>
  );
}
