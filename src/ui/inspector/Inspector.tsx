import { titleOf } from '../../analysis/describe.ts';
import { DATA_KIND_OF } from '../../domain/data-kind.ts';
import type { Selection } from '../../domain/selection.ts';
import { isArea } from '../../state/drawn-area.ts';
import { hasFailed } from '../../state/reports.ts';
import { selectWindow } from '../../state/selectors.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { Icon } from '../Icon.tsx';
import { AreaFacts } from './AreaFacts.tsx';
import { BaseFacts } from './BaseFacts.tsx';
import { DrawnArea } from './DrawnArea.tsx';
import { IncidentFacts } from './IncidentFacts.tsx';
import { RouteFacts } from './RouteFacts.tsx';
import { SiteFacts } from './SiteFacts.tsx';
import './inspector.css';
import './inspector-words.ts';

/** All facts of what is selected, or of the drawn area; nothing when there is neither. */
export function Inspector() {
  const { t, language } = useWords();
  const commands = useCommands();
  const selection = useAtlas((state) => state.view.selection);
  const analysis = useAtlas((state) => state.view.analysis);
  const data = useAtlas((state) => state.data);
  const asOf = useAtlas(selectWindow).to - 1;
  const loading = useAtlas((state) => state.loading);
  const failed = useAtlas(
    (state) => selection !== null && hasFailed(state, DATA_KIND_OF[selection.kind]),
  );
  if (!selection && !isArea(analysis)) return null;
  const title = selection
    ? (titleOf(data, selection, asOf)?.[language] ?? selection.id)
    : t('inspector.drawnArea');
  return (
    <aside className="inspector panel" aria-label={t('inspector.title')}>
      <header className="panel-head">
        <div>
          {selection && <p className="small soft">{t(`terms.kind.${selection.kind}`)}</p>}
          <h2>{title}</h2>
        </div>
        <button
          type="button"
          className="button button-icon button-quiet"
          aria-label={t('inspector.close')}
          onClick={() => (selection ? commands.select(null) : commands.setAnalysis(null))}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className="panel-body">
        {selection ? (
          (factsOf(selection) ??
          (!loading && <p>{t(failed ? 'inspector.notLoaded' : 'inspector.notInData')}</p>))
        ) : (
          <DrawnArea />
        )}
      </div>
    </aside>
  );

  function factsOf({ kind, id }: Selection) {
    if (!selection || !titleOf(data, selection)) return null;
    switch (kind) {
      case 'incident':
        return <IncidentFacts id={id} />;
      case 'base':
        return <BaseFacts id={id} />;
      case 'route':
        return <RouteFacts id={id} />;
      case 'region':
      case 'cercle':
      case 'sector':
        return <AreaFacts kind={kind} code={id} />;
      case 'airport':
      case 'health':
      case 'place':
        return <SiteFacts kind={kind} id={id} />;
    }
  }
}
