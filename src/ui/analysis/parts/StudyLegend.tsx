import { LAYERS } from '../../../layers/all-layers.ts';
import type { AtlasState } from '../../../state/atlas-state.ts';
import { selectScene } from '../../../state/selectors.ts';
import { useAtlas, useWords } from '../../atlas-context.tsx';
import { LegendSymbol } from '../../LegendSymbol.tsx';

const layer = LAYERS.find(({ key }) => key === 'analysis');
const NONE: readonly never[] = [];

/** What the open analysis draws on the map, beside its numbers. */
export function StudyLegend() {
  const { t, language } = useWords();
  const study = useAtlas((state: AtlasState) => selectScene(state).study);
  const scene = useAtlas(selectScene);
  const entries = study ? (layer?.legend(scene) ?? NONE) : NONE;
  if (entries.length === 0) return null;
  return (
    <section aria-label={t('analysis.onMap')}>
      <ul className="layer-legend small">
        {entries.map(({ symbol, label }) => (
          <li key={label.en}>
            <LegendSymbol symbol={symbol} />
            {label[language]}
          </li>
        ))}
      </ul>
    </section>
  );
}
