import { EMPTY_DATA } from '../../../../src/analysis/atlas-data.ts';
import type { StudyInputs } from '../../../../src/analysis/study/study.ts';
import { readCercles, readRegions } from '../../../../src/domain/read/read-areas.ts';
import { readIncidents } from '../../../../src/domain/read/read-incidents.ts';
import { readPlaces } from '../../../../src/domain/read/read-sites.ts';
import { shippedJson } from '../../data/shipped.ts';
import { squareInputs } from './hotspot-inputs.ts';

/** The shipped incidents, regions, cercles and towns. */
export function maliInputs(patch: Partial<StudyInputs> = {}): StudyInputs {
  const { rows } = readIncidents(shippedJson('incidents.geojson'));
  return squareInputs(rows, {
    places: {
      ...EMPTY_DATA,
      regions: readRegions(shippedJson('regions.geojson')).rows,
      cercles: readCercles(shippedJson('cercles.geojson')).rows,
      places: readPlaces(shippedJson('places.geojson')).rows,
    },
    ...patch,
  });
}
