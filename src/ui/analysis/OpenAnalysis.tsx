import { partOf } from '../../state/studies/analysis-parts.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { Icon } from '../Icon.tsx';
import './analysis-words.ts';
import './analysis.css';

/** The name of the analysis that is on the map while its panel is closed: to open it, or to end it. */
export function OpenAnalysis() {
  const { t } = useWords();
  const commands = useCommands();
  const part = useAtlas((state) => partOf(state.view.analysis));
  if (!part) return null;
  const name = t(`analysis.name.${part}`);
  return (
    <div className="chips">
      <button type="button" className="chip small" onClick={() => commands.setPanel('analysis')}>
        <Icon name="analysis" />
        <span>{name}</span>
      </button>
      <button
        type="button"
        className="chip small"
        aria-label={t('analysis.end', { name })}
        onClick={() => commands.setAnalysis(null)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
