import { EMPTY_DATA } from '../../../../src/analysis/atlas-data.ts';
import type { StudyInputs } from '../../../../src/analysis/study/study.ts';
import { readCercles, readRegions } from '../../../../src/domain/read/read-areas.ts';
import { readIncidents } from '../../../../src/domain/read/read-incidents.ts';
import { shippedJson } from '../../data/shipped.ts';
import { inputsOf } from './inputs.ts';

/** The shipped incidents, regions and cercles, read by the atlas's own readers. */
export function shippedInputs(more: Partial<StudyInputs> & Pick<StudyInputs, 'window'>) {
  const { rows } = readIncidents(shippedJson('incidents.geojson'));
  const regions = readRegions(shippedJson('regions.geojson')).rows;
  const cercles = readCercles(shippedJson('cercles.geojson')).rows;
  return inputsOf(rows, { places: { ...EMPTY_DATA, regions, cercles }, ...more });
}
