import type { Read } from '../../../../src/domain/problem.ts';
import { readCercles, readRegions, readSectors } from '../../../../src/domain/read/read-areas.ts';
import { readBases } from '../../../../src/domain/read/read-bases.ts';
import { readActors, readCountries } from '../../../../src/domain/read/read-dictionary.ts';
import { readFrontiers } from '../../../../src/domain/read/read-frontiers.ts';
import { readIncidents } from '../../../../src/domain/read/read-incidents.ts';
import { readLeftOut } from '../../../../src/domain/read/read-left-out.ts';
import { readManifest } from '../../../../src/domain/read/read-manifest.ts';
import { readMission } from '../../../../src/domain/read/read-mission.ts';
import { readRoads } from '../../../../src/domain/read/read-roads.ts';
import { readRoutes } from '../../../../src/domain/read/read-routes.ts';
import { readAirports, readHealth, readPlaces } from '../../../../src/domain/read/read-sites.ts';

type Reader = (input: unknown) => Read<unknown>;

/** Every reader with the file of `public/data` that it reads. */
export const GEOJSON_READERS: readonly (readonly [file: string, read: Reader])[] = [
  ['incidents.geojson', readIncidents],
  ['bases.geojson', readBases],
  ['routes.geojson', readRoutes],
  ['regions.geojson', readRegions],
  ['cercles.geojson', readCercles],
  ['sectors.geojson', readSectors],
  ['frontiers.geojson', readFrontiers],
  ['airports.geojson', readAirports],
  ['health.geojson', readHealth],
  ['places.geojson', readPlaces],
];
export const JSON_READERS: readonly (readonly [file: string, read: Reader])[] = [
  ['actors.json', readActors],
  ['countries.json', readCountries],
  ['left-out.json', readLeftOut],
  ['manifest.json', readManifest],
  ['mission.json', readMission],
  ['roads.json', readRoads],
];
