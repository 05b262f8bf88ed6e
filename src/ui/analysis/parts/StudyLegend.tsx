import { useMemo } from 'react';
import { drawingBox } from '../../../analysis/study/drawing-box.ts';
import { LAYERS } from '../../../layers/all-layers.ts';
import { cameraOn } from '../../../state/camera-on.ts';
import { selectScene } from '../../../state/selectors.ts';
import { useAtlas, useAtlasStore, useCommands, useWords } from '../../atlas-context.tsx';
import { LegendList } from '../../LegendList.tsx';
import { legendSelector } from '../../legend-selector.ts';
import { mapFrame } from './map-frame.ts';

const layer = LAYERS.find(({ key }) => key === 'analysis');

/** What the open analysis draws on the map, beside its numbers, and what helps to see it there. */
export function StudyLegend() {
  const { t } = useWords();
  const selectLegend = useMemo(() => legendSelector(layer, true), []);
  const entries = useAtlas(selectLegend);
  if (entries.length === 0) return null;
  return (
    <section aria-label={t('analysis.onMap')}>
      <LegendList entries={entries} />
      <div className="study-sight small">
        <ShowDrawing />
        <ShowIncidents />
      </div>
    </section>
  );
}

function ShowDrawing() {
  const { t } = useWords();
  const store = useAtlasStore();
  const commands = useCommands();
  function show(): void {
    const { study } = selectScene(store.getState());
    const box = study && drawingBox(study);
    if (box) commands.moveCamera(cameraOn(box, mapFrame()));
  }
  return (
    <button type="button" className="button-text" onClick={show}>
      {t('analysis.showDrawing')}
    </button>
  );
}

/** The layers of incidents lie over the drawing: they can be put away here too. */
function ShowIncidents() {
  const { t } = useWords();
  const commands = useCommands();
  const choices = useAtlas((state) => state.view.layers);
  const isOfIncidents = (key: string) =>
    LAYERS.some((one) => one.key === key && one.selects === 'incident');
  const [choice] = choices.filter(({ key }) => isOfIncidents(key));
  if (!choice) return null;
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={choice.shown}
        onChange={(event) => commands.setLayerShown(choice.key, event.currentTarget.checked)}
      />
      {t('analysis.incidentsOnMap')}
    </label>
  );
}
