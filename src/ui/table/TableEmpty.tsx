import { WHOLE } from '../../domain/day-window.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { activeFilters } from '../filters/active-filters.ts';
import { NotLoaded, useFailed } from '../NotLoaded.tsx';

/** In place of rows: why there are none, and what to do. `beforeAct` moves the focus elsewhere. */
export function TableEmpty({ beforeAct }: { beforeAct: () => void }) {
  const { t } = useWords();
  const commands = useCommands();
  const loading = useAtlas((state) => state.loading && state.data.incidents.size === 0);
  const { from, to } = useAtlas((state) => state.view.window);
  const isFiltered = useAtlas((state) => activeFilters(state.view.filters).length > 0);
  const failed = useFailed('incidents');
  if (loading) return <p className="incidents-empty soft">{t('shell.loading')}</p>;
  const act = (todo: () => void) => () => {
    beforeAct();
    todo();
  };
  if (failed) {
    return (
      <div className="incidents-empty">
        <NotLoaded kind="incidents" />
        <button type="button" className="button" onClick={act(commands.showFiles)}>
          {t('shell.showData')}
        </button>
      </div>
    );
  }
  return (
    <div className="incidents-empty">
      <p>{t('shell.empty')}</p>
      {(from !== null || to !== null) && (
        <button type="button" className="button" onClick={act(() => commands.setWindow(WHOLE))}>
          {t('shell.wholePeriod')}
        </button>
      )}
      {isFiltered && (
        <button type="button" className="button" onClick={act(commands.resetFilters)}>
          {t('filters.reset')}
        </button>
      )}
    </div>
  );
}
