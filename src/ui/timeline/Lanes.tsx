import { useMemo } from 'react';
import { selectLanguage, selectSpan, selectWindow } from '../../state/selectors.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { type Axis, heldX } from './axis.ts';
import { LaneRows } from './LaneRows.tsx';
import { lanesOf } from './lanes.ts';
import './lanes.css';

/** What had a beginning and an end, over the same days as the bars below. */
export function Lanes({ axis }: { axis: Axis }) {
  const { t } = useWords();
  const data = useAtlas((state) => state.data);
  const span = useAtlas(selectSpan);
  const language = useAtlas(selectLanguage);
  const lanes = useMemo(() => lanesOf(data, span, language), [data, span, language]);
  return (
    <section className="lanes" aria-label={t('timeline.lanes.title')}>
      {lanes.length === 0 && <p className="soft small lanes-none">{t('timeline.lanes.none')}</p>}
      <div className="lanes-body">
        {lanes.map((lane) => (
          <LaneRows key={lane.key} lane={lane} axis={axis} />
        ))}
        <WindowLines axis={axis} />
      </div>
    </section>
  );
}

/** Where the window begins and ends: what stands between the lines is in it. */
function WindowLines({ axis }: { axis: Axis }) {
  const { from, to } = useAtlas(selectWindow);
  const left = heldX(axis, from);
  return <div className="lanes-window" style={{ left, width: heldX(axis, to) - left }} />;
}
