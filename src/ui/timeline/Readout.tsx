import type { CSSProperties } from 'react';
import { INCIDENT_TYPES } from '../../domain/incident.ts';
import { TYPE_COLOURS } from '../../layers/palette.ts';
import { selectHistogram } from '../../state/selectors.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { type Axis, xOf } from './axis.ts';
import { shownOf } from './bars.ts';

/** What the month under the pointer holds. Hidden from a screen reader: the table has it in rows. */
export function Readout({ bin, axis }: { bin: number; axis: Axis }) {
  const { t, format } = useWords();
  const histogram = useAtlas(selectHistogram);
  const names = useAtlas((state) => state.data.incidents.type.names);
  const theme = useAtlas((state) => state.theme);
  const from = histogram.edges[bin] ?? axis.from;
  const left = xOf(axis, from);
  const width = xOf(axis, histogram.edges[bin + 1] ?? from) - left;
  const counts = INCIDENT_TYPES.map((type) => ({
    type,
    count: shownOf(histogram, bin, names.indexOf(type)),
  }));
  const shown = counts.reduce((sum, { count }) => sum + count, 0);
  const style: CSSProperties & Record<'--x', string> = { '--x': `${left + width / 2}px` };
  return (
    <div aria-hidden="true" style={style}>
      <div className="timeline-month" style={{ left, width }} />
      <div className="timeline-readout">
        <strong>{format.month(from)}</strong>
        <div className="soft small">
          {t('shell.shownOfAll', {
            shown: format.number(shown),
            all: format.number(histogram.all[bin] ?? 0),
          })}
        </div>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ type, count }) => (
            <div key={type} className="timeline-readout-row">
              <i style={{ background: TYPE_COLOURS[theme][type] }} />
              <span>{t(`terms.type.${type}`)}</span>
              <b>{format.number(count)}</b>
            </div>
          ))}
      </div>
    </div>
  );
}
