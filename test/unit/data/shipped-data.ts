import { type AtlasData, EMPTY_DATA } from '../../../src/analysis/atlas-data.ts';
import { eventTable } from '../../../src/analysis/event-table.ts';
import type { Read } from '../../../src/domain/problem.ts';
import { readCercles, readRegions, readSectors } from '../../../src/domain/read/read-areas.ts';
import { readBases } from '../../../src/domain/read/read-bases.ts';
import { readIncidents } from '../../../src/domain/read/read-incidents.ts';
import { readLeftOut } from '../../../src/domain/read/read-left-out.ts';
import { readMission } from '../../../src/domain/read/read-mission.ts';
import { readRoutes } from '../../../src/domain/read/read-routes.ts';
import { shippedJson } from './shipped.ts';

function rows<Row>(read: (input: unknown) => Read<Row>, name: string): readonly Row[] {
  return read(shippedJson(name)).rows;
}

/** What the project ships, read as the atlas reads it, without sites and names. */
export function shippedData(): AtlasData {
  return {
    ...EMPTY_DATA,
    incidents: eventTable(rows(readIncidents, 'incidents.geojson')),
    bases: rows(readBases, 'bases.geojson'),
    routes: rows(readRoutes, 'routes.geojson'),
    regions: rows(readRegions, 'regions.geojson'),
    cercles: rows(readCercles, 'cercles.geojson'),
    sectors: rows(readSectors, 'sectors.geojson'),
    mission: rows(readMission, 'mission.json')[0] ?? null,
    leftOut: rows(readLeftOut, 'left-out.json'),
  };
}
