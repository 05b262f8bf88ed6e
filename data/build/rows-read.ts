import { missionFacts } from './mission-facts.ts';
import { readJson, readRows } from './read.ts';

function features(path: string): number {
  return readJson<{ features: readonly unknown[] }>(path).features.length;
}

function roadEdges(): number {
  return readJson<{ edges: readonly unknown[] }>('geo/road-graph.json').edges.length;
}

const yearly = readRows('geopko/v2.3-by-year.csv').map((row) => row.mustNumber('year'));
const { resolutions, milestones, officeHolders, closures, strengths, seasons } = missionFacts;
const facts = [resolutions, milestones, officeHolders, closures, strengths, seasons];

/** How many rows of each source the build read, by source id. */
export const rowsRead = {
  supersededMaps: yearly.filter((year) => year <= 2020).length,
  lateMaps: yearly.filter((year) => year > 2023).length,
  bySource: new Map([
    ['ucdp', readRows('ucdp/ged-mali-1990-2023.csv').length],
    ['un-fatalities', readRows('mission/un-fatalities.csv').length],
    ['attacks', readRows('mission/attacks.csv').length],
    ['awsd', readRows('awsd/incidents.csv').length],
    ['geo-pko', readRows('geopko/v2.1-by-map.csv').length + yearly.length],
    ['ipi', readRows('contributions/monthly-totals.csv').length],
    ['timeline', facts.reduce((total, part) => total + part.length, 0)],
    [
      'cod-ab',
      ['regions-2015', 'regions-2016', 'cercles', 'countries'].reduce(
        (total, name) => total + features(`geo/${name}.geojson`),
        0,
      ),
    ],
    ['cod-places', features('geo/places.geojson')],
    ['osm-roads', features('geo/routes.geojson') + roadEdges()],
    ['osm-health', features('geo/health.geojson')],
    ['ourairports', features('geo/airports.geojson')],
  ]),
};
