import type { StudySlot } from '../../state/studies/study-run.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { useServices } from '../services.tsx';
import './analysis-words.ts';

/** How far the analysis of a slot has come, where it takes long, and that it failed. */
export function StudyStatus({ slot = 'panel' }: { slot?: StudySlot }) {
  const { t } = useWords();
  const run = useAtlas((state) => state.studies[slot]);
  if (run?.status === 'failed' || run?.status === 'no-roads') return <Failed why={run.status} />;
  if (run?.status !== 'running' || run.progress === null) return null;
  return <progress value={run.progress} aria-label={t('analysis.working')} />;
}

function Failed({ why }: { why: 'failed' | 'no-roads' }) {
  const { t } = useWords();
  const { askAgain } = useServices();
  return (
    <div className="notice notice-warning" role="alert">
      <p>{t(why === 'failed' ? 'analysis.failed' : 'analysis.noRoads')}</p>
      <button type="button" className="button" onClick={askAgain}>
        {t('analysis.again')}
      </button>
    </div>
  );
}
