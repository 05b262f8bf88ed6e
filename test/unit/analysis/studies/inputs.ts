import { EMPTY_DATA } from '../../../../src/analysis/atlas-data.ts';
import { eventTable } from '../../../../src/analysis/event-table.ts';
import type { Study, StudyAnswer, StudyInputs } from '../../../../src/analysis/study/study.ts';
import type { DayWindow } from '../../../../src/domain/day-window.ts';
import type { Incident } from '../../../../src/domain/incident.ts';
import { readCercles, readRegions } from '../../../../src/domain/read/read-areas.ts';
import { readIncidents } from '../../../../src/domain/read/read-incidents.ts';
import { shippedJson } from '../../data/shipped.ts';
import { day } from '../../layers/small-scene.ts';

/** First and last day, both inclusive. */
export function days(first: string, last: string): DayWindow {
  return { from: day(first), to: day(last) + 1 };
}

export const SPAN = days('2013-01-01', '2023-12-31');

/** What an analysis sees of these incidents, without filters. */
export function inputsOf(
  incidents: readonly Incident[],
  more: Partial<StudyInputs> & Pick<StudyInputs, 'window'>,
): StudyInputs {
  const table = eventTable(incidents);
  return {
    places: EMPTY_DATA,
    table,
    mask: new Uint16Array(table.size),
    span: SPAN,
    compare: null,
    ...more,
  };
}

/** The shipped incidents, regions and cercles, read by the atlas's own readers. */
export function shippedInputs(more: Partial<StudyInputs> & Pick<StudyInputs, 'window'>) {
  const { rows } = readIncidents(shippedJson('incidents.geojson'));
  const regions = readRegions(shippedJson('regions.geojson')).rows;
  const cercles = readCercles(shippedJson('cercles.geojson')).rows;
  return inputsOf(rows, { places: { ...EMPTY_DATA, regions, cercles }, ...more });
}

/** The answer of an analysis that does not pause. */
export function answer<Facts>(
  study: Study<Facts>,
  inputs: StudyInputs,
  params: Readonly<Record<string, string>> = {},
): StudyAnswer<Facts> {
  const made = study(inputs, params);
  if ('next' in made) throw new Error('it pauses');
  return made;
}
