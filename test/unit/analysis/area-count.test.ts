import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaCount } from '../../../src/analysis/area-count.ts';
import { eventTable } from '../../../src/analysis/event-table.ts';
import { ringProblem } from '../../../src/analysis/ring-problem.ts';
import { inAndOut, pointsOf } from './fixtures.ts';
import { incident } from './made-up.ts';

function areaOf(features: readonly Feature[]): Polygon | MultiPolygon {
  for (const { geometry } of features) {
    if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') return geometry;
  }
  throw new Error('the fixture has no area');
}

describe('incidents in an area', () => {
  it.each(inAndOut('area-count'))('$name', ({ in: input, out }) => {
    const table = eventTable(pointsOf(input).map(({ id, lon, lat }) => incident({ id, lon, lat })));
    const rows = Array.from({ length: table.size }, (_, i) => i);
    const { inside, areaKm2, per1000Km2 } = areaCount(table, rows, areaOf(input.features));
    const expected = out.features[0]?.properties;
    expect([...inside.rows].map((row) => Number(table.idAt(row)))).toEqual(expected?.['inside']);
    // The sphere has the area of the ellipsoid as a whole; near the equator it has 0.5 % more.
    expect(Math.abs(areaKm2 / expected?.['wgs84Km2'] - 1)).toBeLessThan(0.005);
    expect(per1000Km2).toBeCloseTo((inside.count * 1000) / areaKm2, 9);
  });

  it('is, for a degree square at the equator, R² · Δλ · sin 1°', () => {
    const square: Polygon = { type: 'Polygon', coordinates: [ring('0 0, 1 0, 1 1, 0 1, 0 0')] };
    const radian = Math.PI / 180;
    const { areaKm2 } = areaCount(eventTable([]), [], square);
    expect(areaKm2).toBeCloseTo(6371.0088 ** 2 * radian * Math.sin(radian), 6);
  });

  it('have no rate where the area is empty', () => {
    const flat: Polygon = { type: 'Polygon', coordinates: [] };
    expect(areaCount(eventTable([incident({ id: 'a' })]), [0], flat)).toMatchObject({
      areaKm2: 0,
      per1000Km2: null,
      inside: { count: 0 },
    });
  });
});

/** `lon lat, lon lat, …` as a ring. */
function ring(text: string): Position[] {
  return text.split(', ').map((pair) => pair.split(' ').map(Number));
}

describe('a drawn ring', () => {
  const problemOf = (...rings: readonly string[]) =>
    ringProblem({ type: 'Polygon', coordinates: rings.map(ring) });

  it('is good when it is simple', () => {
    expect(problemOf('0 0, 1 0, 1 1, 0 1, 0 0')).toBeNull();
    expect(problemOf('0 0, 0 1, 1 1, 1 0, 0 0')).toBeNull();
    expect(problemOf('0 0, 3 0, 3 3, 0 3, 0 0', '1 1, 1 2, 2 2, 2 1, 1 1')).toBeNull();
    expect(problemOf('0 0, 2 0, 2 1, 1 1, 1 2, 0 2, 0 0')).toBeNull();
  });

  it('is good when a corner was clicked twice', () => {
    expect(problemOf('0 0, 1 0, 1 0, 1 1, 0 1, 0 1, 0 0')).toBeNull();
  });

  it('says where it crosses itself', () => {
    expect(problemOf('0 0, 2 2, 2 0, 0 2, 0 0')).toEqual({
      code: 'area-crosses-itself',
      at: '1.0000, 1.0000',
      severity: 'error',
    });
    expect(problemOf('0 0, 3 0, 3 3, 0 3, 0 0', '1 1, 1 4, 2 4, 2 1, 1 1')?.code).toBe(
      'area-crosses-itself',
    );
  });

  it('is refused when it runs back over itself or touches itself', () => {
    expect(problemOf('0 0, 2 0, 1 0, 1 1, 0 0')?.code).toBe('area-crosses-itself');
    expect(problemOf('0 0, 1 1, 2 0, 2 2, 1 1, 0 2, 0 0')?.code).toBe('area-crosses-itself');
  });

  it('is refused when it is open, off the globe, or has no inside', () => {
    expect(problemOf('0 0, 1 0, 1 1')).toMatchObject({ code: 'area-open', at: '0, 0' });
    expect(problemOf('0 0, 1 0, 1 91, 0 0')).toMatchObject({ code: 'area-position', at: '1, 91' });
    expect(problemOf('0 0, 1 x, 1 1, 0 0')?.code).toBe('area-position');
    expect(problemOf('0 0, 1 0, 0 0')?.code).toBe('area-too-small');
    expect(problemOf('0 0, 1 1, 2 2, 0 0')?.code).toBe('area-too-small');
    expect(problemOf()?.code).toBe('area-too-small');
  });
});
