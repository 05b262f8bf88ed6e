import { EMPTY_DATA } from '../../../../src/analysis/atlas-data.ts';
import type { StudyInputs } from '../../../../src/analysis/study/study.ts';
import type { Base, Site } from '../../../../src/domain/mission-places.ts';
import type { RoadGraph } from '../../../../src/domain/road-graph.ts';

export function base(id: string, lon: number, lat: number, from = 0, to = 100): Base {
  const name = { en: id, fr: id };
  return {
    ...{ id, name, lon, lat, from, to, history: [] },
    ...{ fromPrecision: 'day', toPrecision: 'day' },
  };
}

export function town(id: string, lon: number, lat = 0): Site {
  return { id, name: id, lon, lat, kind: 'region', facts: {} };
}

/** Days 0 to 49. */
export function inputsOf(
  roads: RoadGraph | null,
  places: { readonly bases?: readonly Base[]; readonly places?: readonly Site[] },
): StudyInputs {
  const window = { from: 0, to: 50 };
  return {
    places: { ...EMPTY_DATA, ...places },
    table: EMPTY_DATA.incidents,
    mask: new Uint16Array(),
    roads,
    window,
    span: window,
    compare: null,
  };
}
