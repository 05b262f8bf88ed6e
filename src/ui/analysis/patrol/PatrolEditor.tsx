import { useRef } from 'react';
import { readPatrolParams } from '../../../analysis/studies/patrol/patrol-params.ts';
import type { PatrolPoint } from '../../../analysis/studies/patrol/patrol-route.ts';
import { selectPointing } from '../../../state/pointing.ts';
import { pointingCommands } from '../../../state/pointing-commands.ts';
import { useAtlas, useAtlasStore, useWords } from '../../atlas-context.tsx';
import { useParams } from '../use-study.ts';
import { AddPlace } from './AddPlace.tsx';
import { ViaList } from './ViaList.tsx';

/** Begins and ends the drawing of the route, and lists its points, which can be worked without a pointer. */
export function PatrolEditor({ points: answered }: { points: readonly PatrolPoint[] }) {
  const { t } = useWords();
  const pointing = pointingCommands(useAtlasStore());
  const { points } = useParams(readPatrolParams);
  const editing = useAtlas(selectPointing);
  const isEditing = editing?.sets === 'route';
  const body = useRef<HTMLElement>(null);

  /** The button that was pressed goes away: the keyboard goes to what stands in its place. */
  function then(act: () => void): void {
    act();
    requestAnimationFrame(() => {
      // Not where it has gone on meanwhile.
      if (document.activeElement !== document.body) return;
      body.current?.querySelector<HTMLElement>('[data-first]')?.focus();
    });
  }
  const list = <ViaList points={points} answered={answered} isEditing={isEditing} />;
  if (!isEditing) {
    return (
      <section ref={body} className="patrol" aria-label={t('patrol.list')}>
        {list}
        <button
          type="button"
          className="button button-primary"
          data-first
          onClick={() => then(pointing.startRoute)}
        >
          {t('patrol.edit')}
        </button>
      </section>
    );
  }
  return (
    <section
      ref={body}
      className="patrol"
      aria-label={t('patrol.list')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        // It may have been meant for a list: nothing is lost by it.
        then(pointing.end);
      }}
    >
      <p className="small">{t('patrol.editing')}</p>
      <p role="status">{t('patrol.points', { count: points.length })}</p>
      {list}
      <AddPlace />
      <div className="road-acts">
        <button
          type="button"
          className="button button-primary"
          data-first
          onClick={() => then(pointing.end)}
        >
          {t('patrol.finish')}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={editing.settled.length < 2}
          onClick={pointing.undo}
        >
          {t('patrol.undo')}
        </button>
        <button type="button" className="button" onClick={() => then(pointing.giveUp)}>
          {t('patrol.giveUp')}
        </button>
      </div>
    </section>
  );
}
