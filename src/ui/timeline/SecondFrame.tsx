import type { CSSProperties } from 'react';
import { selectCompareWindow } from '../../state/selectors.ts';
import { useAtlas } from '../atlas-context.tsx';
import { type Axis, heldX } from './axis.ts';
import './second-frame.css';

/** The second window of a comparison on the plot. Its fields in the panel move it. */
export function SecondFrame({ axis }: { axis: Axis }) {
  const window = useAtlas(selectCompareWindow);
  if (!window) return null;
  const from = heldX(axis, window.from);
  const style: CSSProperties = { left: from, width: Math.max(1, heldX(axis, window.to) - from) };
  return (
    <div className="timeline-second" style={style} aria-hidden="true">
      <span>B</span>
    </div>
  );
}
