import { memo, Suspense, useMemo, useState } from 'react';
import { selectSpan } from '../../state/selectors.ts';
import { useAtlas, useTime, useWords } from '../atlas-context.tsx';
import { MarkDetails } from '../lazy-parts.tsx';
import { useRoving } from '../use-roving.ts';
import type { Axis } from './axis.ts';
import { MarkButton } from './MarkButton.tsx';
import { MarkTip } from './MarkTip.tsx';
import { groupMarks, type MarkGroup, marksOf } from './marks.ts';

/** The least size of a target (WCAG 2.2, 2.5.8): marks closer than this stand together. */
const APART = 24;

/** What happened to the mission, above the plot. One tab stop; arrows go from mark to mark. */
export const MarkLane = memo(function MarkLane({ axis }: { axis: Axis }) {
  const { t } = useWords();
  const time = useTime();
  const mission = useAtlas((state) => state.data.mission);
  const span = useAtlas(selectSpan);
  const groups = useMemo(
    () => groupMarks(marksOf(mission, span), axis, APART),
    [mission, span, axis],
  );
  const { list, tabStop, setStop, onKeyDown } = useRoving(groups.length);
  const [tip, setTip] = useState<MarkGroup | null>(null);
  const [open, setOpen] = useState<{ group: MarkGroup; button: HTMLElement } | null>(null);
  const choose = (group: MarkGroup, button: HTMLElement) => {
    const [mark, ...others] = group.marks;
    if (mark.period && others.length === 0) time.setWindow(mark.period);
    setTip(null);
    setOpen({ group, button });
  };

  return (
    <>
      <div
        ref={list}
        className="timeline-lane"
        role="toolbar"
        aria-label={t('timeline.lane')}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTip(null);
          onKeyDown(event);
        }}
      >
        {groups.map((group, index) => (
          <MarkButton
            key={group.marks[0].key}
            group={group}
            isTabStop={index === tabStop}
            isOpen={open?.group === group}
            onFocus={() => setStop(index)}
            onPoint={(pointed) => setTip(pointed ? group : null)}
            onChoose={(button) => choose(group, button)}
          />
        ))}
        {tip && !open && <MarkTip group={tip} />}
      </div>
      {open && (
        <Suspense>
          <MarkDetails group={open.group} button={open.button} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </>
  );
});
