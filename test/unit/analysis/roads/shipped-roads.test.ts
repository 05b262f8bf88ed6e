import { readFileSync } from 'node:fs';
import type { Feature, LineString } from 'geojson';
import { expect, test } from 'vitest';
import { placesReached } from '../../../../src/analysis/roads/places-reached.ts';
import { roadNetwork } from '../../../../src/analysis/roads/road-network.ts';
import { reachByRoad } from '../../../../src/analysis/roads/road-reach.ts';
import { routeBetween, routeThrough } from '../../../../src/analysis/roads/road-route.ts';
import {
  DEFAULT_ROAD_SPEEDS,
  type RoadSpeeds,
} from '../../../../src/analysis/roads/road-speeds.ts';
import { readRoads } from '../../../../src/domain/read/read-roads.ts';

const json = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8'));
const graph = readRoads(json('public/data/roads.json')).rows[0] ?? { nodeCount: 0, edges: [] };
const network = roadNetwork(graph);

interface Source {
  nodes: [number, number][];
  towns: Record<string, number>;
  edges: { a: number; b: number }[];
}
const { nodes, towns, edges }: Source = json('data/geo/road-graph.json');
const onRoads = new Set(edges.flatMap(({ a, b }) => [a, b]));
/** Where the source of the graph has the town. */
function town(name: string) {
  const [lon, lat] = nodes[towns[name] ?? -1] ?? [Number.NaN, Number.NaN];
  return { lon, lat };
}

/** All ways alike: the quickest route is then the shortest. */
const SHORTEST: RoadSpeeds = {
  ...DEFAULT_ROAD_SPEEDS,
  kmh: { main: 50, track: 50, connector: 50, schematic: 50, 'off-graph': 50 },
};
const kmThrough = (...names: string[]) =>
  routeThrough(network, names.map(town), SHORTEST).route?.km ?? Number.NaN;

test.each([
  // By networkx, when the graph was made: data/geo/road-graph.json less what rounding takes.
  [574.97, ['Sévaré', 'Gao']],
  [1191.9, ['Bamako', 'Gao']],
  [616.93, ['Bamako', 'Sévaré']],
  [339.95, ['Gao', 'Kidal']],
  [330.59, ['Kidal', 'Ménaka']],
  [319.09, ['Bourem', 'Tombouctou']],
  [763.29, ['Tombouctou', 'Taoudénit']],
  [211.33, ['Ansongo', 'Ménaka']],
])('%f km: %j', (km, names) => {
  const found = kmThrough(...names);
  expect(Math.abs(found - km)).toBeLessThan(0.2);
});

interface Properties {
  id: string;
  via: string[];
  length_km: number;
  share_schematic: number;
}
const routes: Feature<LineString, Properties>[] = json('data/geo/routes.geojson').features;

test('every route of the source between towns of the graph is found in its length', () => {
  // Essouk is a town of the source's table without a road of its own.
  const isOnRoad = (name: string) => onRoads.has(towns[name] ?? -1);
  const known = routes.filter(({ properties: { via } }) => via.every(isOnRoad));
  expect(known.length).toBeGreaterThan(25);
  for (const { properties } of known) {
    const { route } = routeThrough(network, properties.via.map(town), SHORTEST);
    const { id, length_km: stated } = properties;
    expect(route?.offGraphKm, id).toBeLessThan(0.05);
    expect(Math.abs((route?.km ?? 0) - stated), id).toBeLessThan(0.1 + stated * 0.0005);
    const share = (route?.schematicKm ?? 0) / (route?.km ?? 1);
    expect(Math.abs(share - properties.share_schematic), id).toBeLessThan(0.01);
  }
});

test('no way leads to a road that is joined to nothing, nor over closed ones', () => {
  const [guinea, bamako] = [{ lon: -12.27, lat: 11.8 }, town('Bamako')];
  expect(routeBetween(network, bamako, guinea, DEFAULT_ROAD_SPEEDS).reason).toBe('not-joined');
  const { kmh } = DEFAULT_ROAD_SPEEDS;
  const paved = { ...DEFAULT_ROAD_SPEEDS, kmh: { ...kmh, schematic: 0, connector: 0, track: 0 } };
  const menaka = routeBetween(network, town('Ansongo'), town('Ménaka'), paved).route;
  expect(menaka?.schematicKm).toBe(0);
  expect(menaka?.km).toBeGreaterThan(400);
});

test('from Gao every town is reached, and every road but the one that is joined to nothing', () => {
  const gao = town('Gao');
  const names = Object.keys(towns);
  const reached = placesReached(network, gao, names.map(town), DEFAULT_ROAD_SPEEDS);
  expect(reached.filter((place) => place === null)).toEqual([]);
  // All of it on roads of the class main: see the route Gao – Ansongo.
  expect(reached[names.indexOf('Ansongo')]?.hours).toBeCloseTo(101.94 / 40, 2);
  const reach = reachByRoad(network, gao, [6, 12, 24, 2000], DEFAULT_ROAD_SPEEDS);
  const lost = network.edges.filter(({ a }) => reach?.nodeHours[a] === Infinity);
  expect(lost).toHaveLength(1);
  const kmOf = (list: readonly { km: number }[]) => list.reduce((sum, { km }) => sum + km, 0);
  expect(kmOf(reach?.bands ?? [])).toBeCloseTo(kmOf(network.edges) - kmOf(lost), 6);
});
