import { recordOn } from '../../analysis/as-of.ts';
import { LAYERS } from '../../layers/all-layers.ts';
import type { AtlasLayer, Scene } from '../../layers/layer.ts';
import { selectScene } from '../../state/selectors.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { Icon } from '../Icon.tsx';
import { LegendSymbol } from '../LegendSymbol.tsx';
import './layers.css';

/** Every layer with its switch, its place in the drawing order and the legend of what it draws. */
export function LayersPanel() {
  const { t, format } = useWords();
  const choices = useAtlas((state) => state.view.layers);
  const scene = useAtlas(selectScene);
  const { bases } = scene.data;
  const open = bases.filter((base) => recordOn(base, scene.asOf)).length;
  return (
    <>
      <p className="soft small">
        {t('panels.asOf', { day: format.day(scene.asOf), open, all: bases.length })}
        {open < bases.length / 2 && ` ${t('panels.moveEnd')}`}
      </p>
      <fieldset className="layers">
        <legend className="visually-hidden">{t('panels.layers')}</legend>
        <ul>
          {choices.toReversed().map(({ key, shown }, i) => {
            const layer = LAYERS.find((candidate) => candidate.key === key);
            return (
              layer && (
                <LayerRow
                  key={key}
                  layer={layer}
                  shown={shown}
                  scene={scene}
                  isTop={i === 0}
                  isBottom={i === choices.length - 1}
                />
              )
            );
          })}
        </ul>
      </fieldset>
    </>
  );
}

interface RowProps {
  readonly layer: AtlasLayer;
  readonly shown: boolean;
  readonly scene: Scene;
  readonly isTop: boolean;
  readonly isBottom: boolean;
}

function LayerRow({ layer, shown, scene, isTop, isBottom }: RowProps) {
  const { t, language } = useWords();
  const commands = useCommands();
  const title = layer.title[language];
  const entries = shown ? layer.legend(scene) : [];
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
        <p className="small soft layer-legend">{t('panels.nothingDrawn')}</p>
      )}
      {entries.length > 0 && (
        <ul className="layer-legend small" aria-label={`${t('panels.legend')}: ${title}`}>
          {entries.map(({ symbol, label }) => (
            <li key={label.en}>
              <LegendSymbol symbol={symbol} />
              {label[language]}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
