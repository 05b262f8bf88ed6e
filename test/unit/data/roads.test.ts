import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { lengthsKm } from '../../../src/analysis/geodesic.ts';
import { readRoads } from '../../../src/domain/read/read-roads.ts';
import { shippedJson, textOf } from './shipped.ts';

interface Source {
  nodes: Position[];
  edges: { a: number; b: number; km: number; src: string; class: string; geom: Position[] }[];
  towns: Record<string, number>;
}
const source: Source = JSON.parse(textOf('data/geo/road-graph.json'));
const { rows, problems } = readRoads(shippedJson('roads.json'));
const edges = rows[0]?.edges ?? [];
const key = (...ends: readonly (readonly number[] | undefined)[]) =>
  ends.map((end) => (end ?? []).map((degrees) => degrees.toFixed(4)).join()).sort();
const shippedByEnds = new Map(
  edges.map((edge) => [`${key(edge.line[0], edge.line.at(-1))}`, edge]),
);
const shippedOf = ({ a, b }: Source['edges'][number]) =>
  shippedByEnds.get(`${key(source.nodes[a], source.nodes[b])}`);

test('each stretch is one of the source, of its class and the length that it states', () => {
  expect(problems).toEqual([]);
  expect(shippedByEnds.size).toBe(edges.length);
  const kept = source.edges.filter((edge) => shippedOf(edge));
  expect(kept).toHaveLength(edges.length);
  for (const edge of kept) {
    const shipped = shippedOf(edge);
    const km = lengthsKm((shipped?.line ?? []).map((at) => [...at])).at(-1) ?? 0;
    // The source measured before it rounded to four decimals, some ten metres a point.
    expect(Math.abs(km - edge.km)).toBeLessThan(0.02 + edge.km * 0.0005);
    expect(shipped?.class).toBe(edge.class);
    expect(shipped?.line).toHaveLength(edge.geom.length);
  }
});

test('the ends of a line are its junctions', () => {
  const at = new Map<number, readonly number[] | undefined>();
  for (const { a, b, line } of edges) {
    for (const [node, end] of [
      [a, line[0]],
      [b, line.at(-1)],
    ] as const) {
      expect(at.get(node) ?? end).toEqual(end);
      at.set(node, end);
    }
  }
  expect(at.size).toBe(rows[0]?.nodeCount);
});

test('what comes near Mali is there, what stays far from it is not', () => {
  const towns = 'Bamako Kayes Sikasso Gao Kidal Tessalit Taoudénit Tombouctou Ménaka Koro'.split(
    ' ',
  );
  for (const town of towns) {
    const node = source.towns[town];
    const touching = source.edges.filter(({ a, b }) => a === node || b === node);
    expect(touching.length, town).toBeGreaterThan(0);
    expect(touching.filter((edge) => !shippedOf(edge))).toEqual([]);
  }
  // Mali spans 12.24° W to 4.25° E and 10.14° N to 25° N; 100 km are less than 1.01° there. East of
  // the Greenwich meridian it begins at 14.9° N, west of 7° W it ends at 15.6° N.
  const isFar = ([lon = 0, lat = 0]: Position) =>
    lon < -13.25 ||
    lon > 5.26 ||
    lat < 9.23 ||
    lat > 25.91 ||
    (lon > 1 && lat < 13.8) ||
    (lon < -8 && lat > 16.6);
  const far = source.edges.filter(({ geom }) => geom.every(isFar));
  expect(far.length).toBeGreaterThan(20);
  expect(far.filter(shippedOf)).toEqual([]);
});
