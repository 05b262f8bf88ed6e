import { briefingFile } from '../../src/domain/briefing-file.ts';
import { cerclesFile, regionsFile, sectorsFile } from './areas.ts';
import { basesFile } from './bases.ts';
import { shippedBriefing } from './briefing.ts';
import { frontiersFile } from './frontiers.ts';
import { collectionText, listText } from './geojson.ts';
import { FIRST_DAY, LAST_DAY, type LeftOut } from './incident.ts';
import { buildIncidents, incidentFeature } from './incidents.ts';
import {
  BRIEFING_KIND,
  fingerprint,
  manifestText,
  namedAddresses,
  type Output,
} from './manifest.ts';
import { missionFile } from './mission-facts.ts';
import { actorsFile, countriesFile } from './names.ts';
import { roadsFile } from './roads.ts';
import { routesFile } from './routes.ts';
import { rowsRead } from './rows-read.ts';
import { airportsFile, healthFile, placesFile } from './sites.ts';
import { usedActors, usedCountries } from './used-codes.ts';

const PERIOD = { first: FIRST_DAY, last: LAST_DAY };
const COD = ['cod-ab'];

/** Rows of the sources without a day of their own that are in no file, each sort as one entry. */
function otherLeftOut(routes: number, roads: number, places: number): LeftOut[] {
  return [
    {
      source: 'osm-roads',
      reason: 'not-between-bases',
      count: routes,
      detail: {
        en: 'Routes with an end where the mission had no base, or made only of routes shown',
        fr: 'Itinéraires dont une extrémité n’avait pas de base, ou composés d’itinéraires affichés',
      },
    },
    {
      source: 'osm-roads',
      reason: 'far-from-mali',
      count: roads,
      detail: {
        en: 'Stretches of the road graph that nowhere come within 100 km of Mali',
        fr: 'Tronçons du graphe routier qui ne passent nulle part à moins de 100 km du Mali',
      },
    },
    {
      source: 'cod-places',
      reason: 'lesser-place',
      count: places,
      detail: {
        en: 'Places below cercle towns and mission towns; the basemap has them',
        fr: 'Localités moindres que les chefs-lieux de cercle et villes de la mission ; le fond de carte les a',
      },
    },
    {
      source: 'geo-pko',
      reason: 'superseded',
      count: rowsRead.supersededMaps,
      detail: {
        en: 'Yearly rows of 2014–2020: the maps by month of version 2.1 stand there',
        fr: 'Lignes annuelles de 2014 à 2020 : les cartes mensuelles de la version 2.1 les remplacent',
      },
    },
    {
      source: 'geo-pko',
      reason: 'after-period',
      count: rowsRead.lateMaps,
      detail: { en: 'Yearly rows of 2024', fr: 'Lignes annuelles de 2024' },
    },
  ];
}

/** Everything `public/data` holds: the text of each file by its name, the manifest last. */
export function buildAll(): Map<string, string> {
  const { incidents, leftOut: incidentsLeftOut } = buildIncidents();
  const bases = basesFile();
  const routes = routesFile();
  const roads = roadsFile();
  const places = placesFile();
  const mission = missionFile();
  const [regions, cercles, sectors] = [regionsFile(), cerclesFile(), sectorsFile()];
  const [airports, health] = [airportsFile(), healthFile()];
  const actors = actorsFile(usedActors(incidents));
  const countries = countriesFile(usedCountries(incidents, bases, mission.officeHolders));
  const leftOut = [
    ...incidentsLeftOut,
    ...otherLeftOut(routes.leftOut, roads.leftOut, places.leftOut),
  ];

  const collection = (
    kind: string,
    features: Parameters<typeof collectionText>[0],
    sources: readonly string[],
    period: { first?: string; last?: string } = {},
  ): Output => ({
    path: `${kind}.geojson`,
    kind,
    text: collectionText(features),
    rows: features.length,
    ...period,
    sources,
  });
  const json = (kind: string, text: string, rows: number, sources: readonly string[]): Output => {
    return { path: `${kind}.json`, kind, text, rows, sources };
  };
  const incidentSources = ['ucdp', 'un-fatalities', 'attacks', 'awsd', 'cod-ab'];
  const missionRows = Object.values<unknown>(mission).flatMap((part) =>
    Array.isArray(part) ? part : [],
  );
  const outputs: Output[] = [
    collection('incidents', incidents.map(incidentFeature), incidentSources, PERIOD),
    collection('bases', bases, ['geo-pko', 'timeline', 'cod-ab'], {
      first: '2014-03-01',
      last: LAST_DAY,
    }),
    collection('routes', routes.features, ['osm-roads', 'natural-earth']),
    json('roads', roads.text, roads.edges, ['osm-roads', 'natural-earth']),
    collection('regions', regions, COD),
    collection('cercles', cercles, COD),
    collection('sectors', sectors, ['timeline', ...COD]),
    collection('frontiers', frontiersFile(), [...COD, 'natural-earth']),
    collection('airports', airports, ['ourairports']),
    collection('health', health, ['osm-health']),
    collection('places', places.features, ['cod-places', 'osm-health']),
    json('actors', pretty(actors), Object.keys(actors).length, ['ucdp', 'awsd']),
    json('countries', pretty(countries), Object.keys(countries).length, [
      'geo-pko',
      'un-fatalities',
    ]),
    json('mission', pretty(mission), missionRows.length, ['timeline', 'ipi']),
    json('left-out', listText(leftOut), leftOut.length, [...incidentSources, 'geo-pko']),
  ];
  const all = [...outputs, briefingOutput('mission', outputs)];
  const files = new Map(all.map((output) => [output.path, output.text]));
  files.set('manifest.json', manifestText(all, leftOut, rowsRead.bySource));
  return files;
}

/** A briefing on what the other files hold: its sources are theirs. */
function briefingOutput(id: string, outputs: readonly Output[]): Output {
  const briefing = shippedBriefing(id, fingerprint(outputs), namedAddresses(outputs));
  return {
    path: `briefings/${id}.json`,
    kind: BRIEFING_KIND,
    text: briefingFile(briefing),
    rows: briefing.steps.length,
    sources: ['briefing'],
  };
}

function pretty(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
