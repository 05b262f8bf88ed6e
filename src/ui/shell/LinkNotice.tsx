import { WHOLE } from '../../domain/day-window.ts';
import { WINDOW_OUTSIDE } from '../../state/link/data-problems.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { ProblemList } from '../ProblemList.tsx';

/** What a link asked for in vain, until it is closed. */
export function LinkNotice() {
  const { t } = useWords();
  const commands = useCommands();
  const problems = useAtlas((state) => state.linkProblems);
  if (problems.length === 0) return null;
  function showWhole() {
    commands.setWindow(WHOLE);
    commands.dismissLinkProblems();
  }
  return (
    <div className="notice notice-warning">
      <p>{t('shell.linkProblems')}</p>
      <ProblemList problems={problems} />
      <div className="notice-acts">
        {problems.some(({ code }) => code === WINDOW_OUTSIDE) && (
          <button type="button" className="button" onClick={showWhole}>
            {t('shell.wholePeriod')}
          </button>
        )}
        <button type="button" className="button" onClick={commands.dismissLinkProblems}>
          {t('shell.close')}
        </button>
      </div>
    </div>
  );
}
