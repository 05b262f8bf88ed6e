import { useState } from 'react';
import {
  placeOf,
  readRoadPoint,
  roadPointText,
} from '../../../analysis/studies/by-road/road-point.ts';
import { pointingCommands } from '../../../state/pointing-commands.ts';
import { useAtlasStore, useWords } from '../../atlas-context.tsx';
import { PlaceOptions } from '../by-road/PlaceOptions.tsx';
import { usePlaceNames } from '../by-road/place-names.ts';
import { ParamSelect } from '../parts/ParamSelect.tsx';

/** Adds a base or a town at the end of the route. */
export function AddPlace() {
  const { t } = useWords();
  const store = useAtlasStore();
  const { open, towns } = usePlaceNames();
  const first = open[0]
    ? roadPointText({ kind: 'base', id: open[0].id })
    : towns[0]
      ? roadPointText({ kind: 'place', id: towns[0].id })
      : '';
  const [chosen, setChosen] = useState<string | null>(null);

  function add(): void {
    const point = readRoadPoint(chosen ?? first);
    const at = point && placeOf(point, store.getState().data);
    if (at) pointingCommands(store).add(at);
  }
  return (
    <div className="patrol-add">
      <ParamSelect label={t('patrol.addPlace')} value={chosen ?? first} onChoose={setChosen}>
        <PlaceOptions />
      </ParamSelect>
      <button type="button" className="button" onClick={add}>
        {t('patrol.add')}
      </button>
    </div>
  );
}
