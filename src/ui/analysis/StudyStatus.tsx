import { useAtlas, useWords } from '../atlas-context.tsx';
import { useServices } from '../services.tsx';

/** How far the analysis of the panel has come, where it takes long, and that it failed. */
export function StudyStatus() {
  const { t } = useWords();
  const { askAgain } = useServices();
  const run = useAtlas((state) => state.studies.panel);
  if (run?.status === 'failed' || run?.status === 'no-roads') {
    return (
      <div className="notice notice-warning" role="alert">
        <p>{t(run.status === 'failed' ? 'analysis.failed' : 'analysis.noRoads')}</p>
        <button type="button" className="button" onClick={askAgain}>
          {t('analysis.again')}
        </button>
      </div>
    );
  }
  if (run?.status !== 'running' || run.progress === null) return null;
  return <progress value={run.progress} aria-label={t('analysis.working')} />;
}
