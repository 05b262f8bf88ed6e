import type { Problem } from '../../domain/problem.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { problemText } from '../problem-text.ts';

/** What is loading, what failed and what a link asked for in vain. */
export function Notices() {
  const { t } = useWords();
  const commands = useCommands();
  const loading = useAtlas((state) => state.loading);
  const files = useAtlas((state) => state.files);
  const map = useAtlas((state) => state.map);
  const linkProblems = useAtlas((state) => state.linkProblems);
  const failed = files.filter((file) => file.status === 'failed').length;
  const ready = files.filter((file) => file.status !== 'loading').length;
  const bytes = files.reduce((sum, file) => sum + file.bytesRead, 0);
  const total = files.reduce((sum, file) => sum + file.bytesTotal, 0);
  return (
    <div className="notices" aria-live="polite">
      {loading && (
        <div className="notice">
          <p>
            {t('shell.loading')}
            {files.length > 0 && ` · ${t('shell.loadingFile', { ready, all: files.length })}`}
          </p>
          <progress value={total ? bytes / total : 0} aria-label={t('shell.loading')} />
        </div>
      )}
      {failed > 0 && (
        <div className="notice notice-warning">
          <p>{t('shell.fileFailed', { count: failed })}</p>
          <button type="button" className="button" onClick={() => commands.setPanel('data')}>
            {t('shell.showData')}
          </button>
        </div>
      )}
      {map === 'none' && <p className="notice notice-warning">{t('shell.noWebgl')}</p>}
      {linkProblems.length > 0 && <LinkProblems problems={linkProblems} />}
    </div>
  );
}

function LinkProblems({ problems }: { problems: readonly Problem[] }) {
  const { t } = useWords();
  const commands = useCommands();
  return (
    <div className="notice notice-warning">
      <p>{t('shell.linkProblems')}</p>
      <ul className="small">
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.at} ${problem.detail}`}>{problemText(t, problem)}</li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => commands.dismissLinkProblems()}>
        {t('shell.close')}
      </button>
    </div>
  );
}
