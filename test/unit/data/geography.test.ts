import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { regionAt } from '../../../data/build/division.ts';
import { cutLegs } from '../../../data/build/routes.ts';
import { lengthsKm } from '../../../src/analysis/geodesic.ts';
import { shipped } from './shipped.ts';

interface Area {
  pcode: string;
  region?: string;
  from?: string;
  to?: string;
  areaKm2: number;
}
const regions = shipped<Area, Polygon | MultiPolygon>('regions');
const cercles = shipped<Area, Polygon | MultiPolygon>('cercles');
const sectors = shipped<Area & { id: string; regions: string[] }, Polygon>('sectors');

/** Twice the signed area, in degrees, by the cross products of the trapezium rule. */
function signed(ring: Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + (x * nextY - nextX * y);
  }, 0);
}

test('rings are closed, right-handed and rounded', () => {
  for (const { geometry } of [...regions, ...cercles, ...sectors]) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const rings of polygons) {
      for (const [i, ring] of rings.entries()) {
        expect(ring[0]).toEqual(ring.at(-1));
        expect(signed(ring) > 0).toBe(i === 0);
        for (const [x = 0, y = 0] of ring) {
          expect([x, y]).toEqual([Number(x.toFixed(5)), Number(y.toFixed(5))]);
        }
      }
    }
  }
});

const total = (areas: { properties: Area }[]) =>
  areas.reduce((sum, { properties }) => sum + properties.areaKm2, 0);

test('both divisions, the cercles and the sectors of a day cover the same land', () => {
  const nine = regions.filter(({ properties }) => properties.to === '2015-12-31');
  const eleven = regions.filter(({ properties }) => properties.from === '2016-01-01');
  expect([nine.length, eleven.length, cercles.length]).toEqual([9, 11, 50]);
  const today = sectors.filter(({ properties }) => properties.to === '2023-12-31');
  const whole = total(nine);
  for (const areas of [eleven, cercles, today]) {
    expect(Math.abs(total(areas) - whole)).toBeLessThan(30);
  }
  // 1,254,310 km² on the ellipsoid; the sphere Turf measures on is within half a percent.
  expect(Math.abs(whole / 1_254_310 - 1)).toBeLessThan(0.005);
});

test('a point belongs to the region of its day', () => {
  const menaka: [number, number] = [2.4022, 15.9182];
  expect(regionAt(...menaka, '2015-12-31')).toBe('ML07');
  expect(regionAt(...menaka, '2016-01-01')).toBe('ML-9');
  expect(regionAt(-3.98, 22.67, '2014-06-01')).toBe('ML06');
  expect(regionAt(-3.98, 22.67, '2020-06-01')).toBe('ML-10');
  expect(regionAt(-8, 12.65, '2020-06-01')).toBe('ML09');
  expect(regionAt(2.35, 48.85, '2020-06-01')).toBeUndefined();
});

interface Route {
  id: string;
  status: string;
  lengthKm: number;
  realRoadShare: number;
  legs: { from: string; to: string; km: number; schematic: boolean }[];
}
const routes = shipped<Route, MultiLineString>('routes');

test('each leg has its own line of the stated length, end to end', () => {
  expect(routes.length).toBeGreaterThanOrEqual(12);
  expect(routes.length).toBeLessThanOrEqual(20);
  for (const { geometry, properties } of routes) {
    const { legs, id, lengthKm } = properties;
    expect(geometry.coordinates).toHaveLength(legs.length);
    for (const [i, line] of geometry.coordinates.entries()) {
      expect(Math.abs((lengthsKm(line).at(-1) ?? 0) - (legs[i]?.km ?? 0)), id).toBeLessThan(0.3);
      const next = geometry.coordinates[i + 1];
      if (next) expect(line.at(-1)).toEqual(next[0]);
    }
    const sum = legs.reduce((km, leg) => km + leg.km, 0);
    expect(Math.abs(sum - lengthKm), id).toBeLessThan(0.5);
  }
});

test('schematic legs are kept apart and agree with the share of real road', () => {
  for (const { properties } of routes) {
    const { legs, lengthKm, realRoadShare, status } = properties;
    const schematic = legs.filter((leg) => leg.schematic).reduce((km, leg) => km + leg.km, 0);
    // The rest of what is not real road are straight connectors of a few km: below a tenth.
    expect(1 - realRoadShare - schematic / lengthKm).toBeGreaterThan(-0.005);
    expect(1 - realRoadShare - schematic / lengthKm).toBeLessThan(0.1);
    expect(status).toBe('illustrative');
  }
  const mixed = routes.find((route) => route.properties.id === 'gao-ansongo-menaka');
  expect(mixed?.properties.legs.map((leg) => leg.schematic)).toEqual([false, true]);
});

test('a line is cut at the vertex where a leg ends', () => {
  const line = [0, 0.1, 0.2, 0.3, 0.4].map((x) => [x, 0]);
  const parts = cutLegs(line, [22.3, 22.2]);
  expect(parts.map((part) => part.length)).toEqual([3, 3]);
  expect(parts[1]?.[0]).toEqual([0.2, 0]);
});
