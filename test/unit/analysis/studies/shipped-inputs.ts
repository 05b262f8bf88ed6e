import type { StudyInputs } from '../../../../src/analysis/study/study.ts';
import { readFrontiers } from '../../../../src/domain/read/read-frontiers.ts';
import { readHealth, readPlaces } from '../../../../src/domain/read/read-sites.ts';
import { shippedJson } from '../../data/shipped.ts';
import { shippedData } from '../../data/shipped-data.ts';
import { SPAN } from './answer.ts';

export const data = {
  ...shippedData(),
  frontiers: readFrontiers(shippedJson('frontiers.geojson')).rows,
  health: readHealth(shippedJson('health.geojson')).rows,
  places: readPlaces(shippedJson('places.geojson')).rows,
};

/** All that is shipped, read by the atlas's own readers: nothing filtered, the window the whole span. */
export function shippedInputs(patch: Partial<StudyInputs> = {}): StudyInputs {
  return {
    places: data,
    table: data.incidents,
    mask: new Uint16Array(data.incidents.size),
    window: SPAN,
    span: SPAN,
    compare: null,
    ...patch,
  };
}
