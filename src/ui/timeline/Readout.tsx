import type { CSSProperties } from 'react';
import { binOf } from '../../analysis/histogram.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { type Axis, heldX } from './axis.ts';
import { barFacts, barName } from './bar-facts.ts';
import { useHistogram, useStack } from './use-strip.ts';

/** What the bar under the pointer, or the one that keys read, holds. The slider "Bars" speaks it. */
export function Readout({ bin, axis }: { bin: number; axis: Axis }) {
  const { t, format } = useWords();
  const histogram = useHistogram(axis);
  const stack = useStack();
  const measure = useAtlas((state) => state.strip.measure);
  const { from, to } = binOf(histogram.edges, bin);
  const left = heldX(axis, from);
  const width = heldX(axis, to) - left;
  const { certain, possible, all, parts } = barFacts(histogram, bin, stack);
  const style: CSSProperties & Record<'--x', string> = { '--x': `${left + width / 2}px` };
  const n = format.number;
  return (
    <div aria-hidden="true" style={style}>
      <div className="timeline-month" style={{ left, width }} />
      <div className="timeline-readout">
        <strong>{barName(histogram, bin, format)}</strong>
        <div className="soft small">
          {t(`timeline.shownOf.${measure}`, {
            count: certain + possible,
            shown: n(certain + possible),
            all: n(all),
          })}
        </div>
        {possible > 0 && (
          <div className="soft small">
            {t('timeline.ofWhich', { certain: n(certain), possible: n(possible) })}
          </div>
        )}
        {parts.map((part) => (
          <div key={part.key} className="timeline-readout-row">
            <i style={{ background: part.colour }} />
            <span>{part.name}</span>
            <b>{n(part.certain + part.possible)}</b>
          </div>
        ))}
      </div>
    </div>
  );
}
