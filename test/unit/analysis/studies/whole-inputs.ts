import { EMPTY_DATA } from '../../../../src/analysis/atlas-data.ts';
import { eventTable } from '../../../../src/analysis/event-table.ts';
import type { StudyInputs } from '../../../../src/analysis/study/study.ts';
import { readCercles, readRegions } from '../../../../src/domain/read/read-areas.ts';
import { readBases } from '../../../../src/domain/read/read-bases.ts';
import { readIncidents } from '../../../../src/domain/read/read-incidents.ts';
import { shippedJson } from '../../data/shipped.ts';
import { day } from '../made-up.ts';

const SPAN = { from: day(2013, 1, 1), to: day(2024, 1, 1) };

/** The shipped data as an analysis gets them, no filter set, the whole span as the window. */
export function shippedInputs(patch: Partial<StudyInputs> = {}): StudyInputs {
  const table = eventTable(readIncidents(shippedJson('incidents.geojson')).rows);
  return {
    places: {
      ...EMPTY_DATA,
      bases: readBases(shippedJson('bases.geojson')).rows,
      regions: readRegions(shippedJson('regions.geojson')).rows,
      cercles: readCercles(shippedJson('cercles.geojson')).rows,
    },
    table,
    mask: new Uint16Array(table.size),
    window: SPAN,
    span: SPAN,
    compare: null,
    ...patch,
  };
}
