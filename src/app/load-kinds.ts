import type { AtlasData } from '../analysis/atlas-data.ts';
import type { DataKind } from '../domain/data-kind.ts';
import type { Incident } from '../domain/incident.ts';
import type { Problem, Read } from '../domain/problem.ts';
import { readCercles, readRegions, readSectors } from '../domain/read/read-areas.ts';
import { readBases } from '../domain/read/read-bases.ts';
import { readActors, readCountries } from '../domain/read/read-dictionary.ts';
import { readFrontiers } from '../domain/read/read-frontiers.ts';
import { readIncidents } from '../domain/read/read-incidents.ts';
import { readLeftOut } from '../domain/read/read-left-out.ts';
import { missionFacts, readMission } from '../domain/read/read-mission.ts';
import { readRoutes } from '../domain/read/read-routes.ts';
import { readAirports, readHealth, readPlaces } from '../domain/read/read-sites.ts';

/** The data as the files give them, before incidents become a table. */
export interface FileParts extends Omit<AtlasData, 'manifest' | 'incidents'> {
  readonly incidents: readonly Incident[];
}

export interface FileContent {
  readonly part: Partial<FileParts>;
  /** As the manifest counts the rows of this kind. */
  readonly rows: number;
  readonly problems: readonly Problem[];
}

/** A kind of file: where it is when no manifest says so, and how it is read. */
export interface FileKind {
  readonly kind: DataKind;
  readonly path: string;
  readonly read: (input: unknown) => FileContent;
}

/** Every kind of file that the atlas reads at its start. */
export const FILE_KINDS: readonly FileKind[] = [
  fileKind('incidents', 'incidents.geojson', readIncidents, (incidents) => ({ incidents })),
  fileKind('bases', 'bases.geojson', readBases, (bases) => ({ bases })),
  fileKind('routes', 'routes.geojson', readRoutes, (routes) => ({ routes })),
  fileKind('regions', 'regions.geojson', readRegions, (regions) => ({ regions })),
  fileKind('cercles', 'cercles.geojson', readCercles, (cercles) => ({ cercles })),
  fileKind('sectors', 'sectors.geojson', readSectors, (sectors) => ({ sectors })),
  fileKind('frontiers', 'frontiers.geojson', readFrontiers, (frontiers) => ({ frontiers })),
  fileKind('airports', 'airports.geojson', readAirports, (airports) => ({ airports })),
  fileKind('health', 'health.geojson', readHealth, (health) => ({ health })),
  fileKind('places', 'places.geojson', readPlaces, (places) => ({ places })),
  fileKind('actors', 'actors.json', readActors, (actors) => ({
    actors: Object.fromEntries(actors),
  })),
  fileKind('countries', 'countries.json', readCountries, (countries) => ({
    countries: Object.fromEntries(countries),
  })),
  fileKind(
    'mission',
    'mission.json',
    readMission,
    ([mission]) => ({ mission: mission ?? null }),
    ([mission]) => (mission ? missionFacts(mission) : 0),
  ),
  fileKind('left-out', 'left-out.json', readLeftOut, (leftOut) => ({ leftOut })),
];

function fileKind<Row>(
  kind: DataKind,
  path: string,
  reader: (input: unknown) => Read<Row>,
  partOf: (rows: readonly Row[]) => Partial<FileParts>,
  count: (rows: readonly Row[]) => number = (rows) => rows.length,
): FileKind {
  return {
    kind,
    path,
    read(input) {
      const { rows, problems } = reader(input);
      return { part: partOf(rows), rows: count(rows), problems };
    },
  };
}
