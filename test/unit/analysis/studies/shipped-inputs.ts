import { EMPTY_DATA } from '../../../../src/analysis/atlas-data.ts';
import { eventTable } from '../../../../src/analysis/event-table.ts';
import type { StudyInputs } from '../../../../src/analysis/study/study.ts';
import { readBases } from '../../../../src/domain/read/read-bases.ts';
import { readIncidents } from '../../../../src/domain/read/read-incidents.ts';
import { readRoutes } from '../../../../src/domain/read/read-routes.ts';
import { readHealth, readPlaces } from '../../../../src/domain/read/read-sites.ts';
import { shippedJson } from '../../data/shipped.ts';
import { day } from '../made-up.ts';

/** The shipped data as an analysis gets them, nothing filtered, a window of days. */
export function shippedInputs(
  from: [number, number, number],
  to: [number, number, number],
): StudyInputs {
  const table = eventTable(readIncidents(shippedJson('incidents.geojson')).rows);
  return {
    places: {
      ...EMPTY_DATA,
      bases: readBases(shippedJson('bases.geojson')).rows,
      routes: readRoutes(shippedJson('routes.geojson')).rows,
      health: readHealth(shippedJson('health.geojson')).rows,
      places: readPlaces(shippedJson('places.geojson')).rows,
    },
    table,
    mask: new Uint16Array(table.size),
    window: { from: day(...from), to: day(...to) },
    span: { from: day(2013, 1, 1), to: day(2024, 1, 1) },
    compare: null,
  };
}
