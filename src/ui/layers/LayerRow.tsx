import { memo, useMemo } from 'react';
import { DATA_KIND_OF, type DataKind } from '../../domain/data-kind.ts';
import type { AtlasLayer } from '../../layers/layer.ts';
import { hasFailed } from '../../state/reports.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { Icon } from '../Icon.tsx';
import { LegendList } from '../LegendList.tsx';
import { legendSelector } from '../legend-selector.ts';

interface Props {
  readonly layer: AtlasLayer;
  readonly shown: boolean;
  readonly isTop: boolean;
  readonly isBottom: boolean;
}

/** The kinds of data without which the layer has nothing to draw. */
function kindsOf({ selects, draws = [] }: AtlasLayer): readonly DataKind[] {
  return selects ? [DATA_KIND_OF[selects], ...draws] : draws;
}

export const LayerRow = memo(function LayerRow({ layer, shown, isTop, isBottom }: Props) {
  const { t, language } = useWords();
  const commands = useCommands();
  const selectLegend = useMemo(() => legendSelector(layer, shown), [layer, shown]);
  const entries = useAtlas(selectLegend);
  const isMissing = useAtlas((state) => kindsOf(layer).some((kind) => hasFailed(state, kind)));
  const title = layer.title[language];
  return (
    <li className="layer">
      <div className="layer-head">
        <label>
          <input
            type="checkbox"
            checked={shown}
            onChange={(event) => commands.setLayerShown(layer.key, event.target.checked)}
          />
          {title}
        </label>
        <button
          type="button"
          className="button button-icon button-quiet layer-move"
          aria-label={t('panels.moveUp', { layer: title })}
          disabled={isTop}
          onClick={() => commands.moveLayer(layer.key, 1)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          className="button button-icon button-quiet layer-move"
          aria-label={t('panels.moveDown', { layer: title })}
          disabled={isBottom}
          onClick={() => commands.moveLayer(layer.key, -1)}
        >
          <Icon name="down" />
        </button>
      </div>
      {shown && entries.length === 0 && (
        <p className={`small layer-legend ${isMissing ? 'not-loaded' : 'soft'}`}>
          {isMissing ? t('panels.notLoaded') : t('panels.nothingDrawn')}
        </p>
      )}
      {entries.length > 0 && (
        <LegendList entries={entries} name={`${t('panels.legend')}: ${title}`} />
      )}
    </li>
  );
});
