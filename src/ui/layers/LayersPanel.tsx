import { recordOn } from '../../analysis/as-of.ts';
import { LAYERS } from '../../layers/all-layers.ts';
import { selectWindow } from '../../state/selectors.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { NotLoaded, useFailed } from '../NotLoaded.tsx';
import { LayerRow } from './LayerRow.tsx';
import './layers.css';

/** Every layer with its switch, its place in the drawing order and the legend of what it draws. */
export function LayersPanel() {
  const { t } = useWords();
  const choices = useAtlas((state) => state.view.layers);
  return (
    <>
      <AsOfLine />
      <fieldset className="layers">
        <legend className="visually-hidden">{t('panels.layers')}</legend>
        <ul>
          {choices.toReversed().map(({ key, shown }, i) => {
            const layer = LAYERS.find((candidate) => candidate.key === key);
            const isTop = i === 0;
            const isBottom = i === choices.length - 1;
            return layer && <LayerRow key={key} {...{ layer, shown, isTop, isBottom }} />;
          })}
        </ul>
      </fieldset>
    </>
  );
}

/** The day the map stands at, and how many bases were open on it. */
function AsOfLine() {
  const { t, format } = useWords();
  const bases = useAtlas((state) => state.data.bases);
  const asOf = useAtlas((state) => selectWindow(state).to - 1);
  const failed = useFailed('bases');
  const open = bases.filter((base) => recordOn(base, asOf)).length;
  if (failed) {
    return (
      <div className="soft small">
        <p>{t('panels.asOfNoBases', { day: format.day(asOf) })}</p>
        <NotLoaded kind="bases" />
      </div>
    );
  }
  // Before the first deployment map no base is known, which is not the same as none.
  const firstMap = Math.min(...bases.map(({ from }) => from));
  if (asOf < firstMap && bases.some(({ fromMeans }) => fromMeans === 'first-map')) {
    return (
      <p className="soft small">
        {t('panels.asOfBeforeMaps', { day: format.day(asOf), first: format.day(firstMap) })}
      </p>
    );
  }
  return (
    <p className="soft small">
      {t('panels.asOf', { day: format.day(asOf), count: open, all: bases.length })}
      {open < bases.length / 2 && ` ${t('panels.moveEnd')}`}
    </p>
  );
}
