import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { MultiPolygon, Point, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areaGrid } from '../../../src/analysis/area-grid.ts';
import { assignAreas } from '../../../src/analysis/assign-areas.ts';
import { parseDay } from '../../../src/domain/day.ts';
import { type Area, inForce } from '../../../src/domain/mission-places.ts';
import { type ShippedIncident, shipped } from '../data/shipped.ts';

interface ShippedArea {
  readonly pcode: string;
  readonly from?: string;
  readonly to?: string;
}

function areasOf(name: string): Area[] {
  return shipped<ShippedArea, Polygon | MultiPolygon>(name).map(({ geometry, properties }) => {
    const { pcode, from, to } = properties;
    const [first, last] = [from && parseDay(from), to && parseDay(to)];
    return {
      code: pcode,
      name: { en: pcode, fr: pcode },
      areaKm2: 1,
      geometry,
      ...(first ? { from: first } : {}),
      ...(last ? { to: last } : {}),
    };
  });
}
const regions = areasOf('regions');
const cercles = areasOf('cercles');
const ELEVEN_FROM = parseDay('2016-01-01') ?? 0;
const LISTS = {
  nine: regions.filter((area) => inForce(area, ELEVEN_FROM - 1)),
  eleven: regions.filter((area) => inForce(area, ELEVEN_FROM)),
  cercles,
};

const plain = (areas: readonly Area[], lon: number, lat: number) =>
  areas.findIndex(({ geometry }) => booleanPointInPolygon([lon, lat], geometry));

const ringsOf = ({ geometry }: Area) =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

/** Corners, points along sides, and points a hair beside them. */
function borderPoint(areas: readonly Area[]) {
  const rings = areas.flatMap(ringsOf);
  const nudge = fc.constantFrom(0, 0, 1e-15, -1e-15, 1e-10, -1e-10, 1e-6, -1e-6);
  return fc
    .record({
      ring: fc.nat({ max: rings.length - 1 }),
      side: fc.nat(),
      along: fc.oneof(fc.constantFrom(0, 0.5), fc.double({ min: 0, max: 1, noNaN: true })),
      east: nudge,
      north: nudge,
    })
    .map(({ ring, side, along, east, north }) => {
      const corners = rings[ring] ?? [];
      const at = side % (corners.length - 1);
      const [startX = 0, startY = 0] = corners[at] ?? [];
      const [endX = 0, endY = 0] = corners[at + 1] ?? [];
      return [
        startX + (endX - startX) * along + east,
        startY + (endY - startY) * along + north,
      ] as const;
    });
}
const anyPoint = fc.tuple(
  fc.double({ min: -14, max: 6, noNaN: true }),
  fc.double({ min: 9, max: 26, noNaN: true }),
);

describe.each(Object.entries(LISTS))('%s', (_name, areas) => {
  test.each([1, 7, 64, 512])('a grid of %i finds what a test of each area finds', (size) => {
    const grid = areaGrid(areas, size);
    fc.assert(
      fc.property(fc.oneof(anyPoint, borderPoint(areas)), ([lon, lat]) => {
        expect(grid.find(lon, lat)).toBe(plain(areas, lon, lat));
      }),
      { numRuns: 700 },
    );
  });
});

const coordinate = fc.integer({ min: 0, max: 8 });
const ring = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 7 })
  .map((corners) => [...corners, ...corners.slice(0, 1)].map(([x, y]) => [x, y]));

test('the same for any outlines: crossing, nested, of no height; points on the lines of the grid', () => {
  const polygon = fc.array(ring, { minLength: 1, maxLength: 3 });
  const area = fc
    .array(polygon, { minLength: 1, maxLength: 2 })
    .map((coordinates) => ({ geometry: { type: 'MultiPolygon' as const, coordinates } }));
  fc.assert(
    fc.property(
      fc.array(area, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(1, 2, 3, 4, 8),
      (areas, size) => {
        const grid = areaGrid(areas, size);
        for (let lon = -0.5; lon <= 8.5; lon += 0.25) {
          for (let lat = -0.5; lat <= 8.5; lat += 0.25) {
            const expected = areas.findIndex(({ geometry }) =>
              booleanPointInPolygon([lon, lat], geometry),
            );
            expect([lon, lat, grid.find(lon, lat)]).toEqual([lon, lat, expected]);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('no areas, no place', () => {
  expect(areaGrid([]).find(0, 0)).toBe(-1);
  expect(areaGrid(LISTS.nine).find(Number.NaN, 16)).toBe(-1);
  const { region } = assignAreas([-3], [16], [0], { regions: [], cercles: [] });
  expect([...region.codes, ...region.names]).toEqual([0, '']);
});

test('Ménaka town is in Gao until the end of 2015 and in Ménaka after', () => {
  const days = [ELEVEN_FROM - 1, ELEVEN_FROM];
  const { region, cercle } = assignAreas([2.4, 2.4], [15.92, 15.92], days, { regions, cercles });
  expect([...region.codes].map((code) => region.names[code])).toEqual(['ML07', 'ML-9']);
  expect(cercle.codes[0]).toBe(cercle.codes[1]);
});

test('the shipped incidents get the region and the cercle that they were shipped with', () => {
  const incidents = shipped<ShippedIncident, Point>('incidents');
  const { region, cercle } = assignAreas(
    incidents.map(({ geometry }) => geometry.coordinates[0] ?? Number.NaN),
    incidents.map(({ geometry }) => geometry.coordinates[1] ?? Number.NaN),
    incidents.map(({ properties }) => parseDay(properties.start) ?? Number.NaN),
    { regions, cercles },
  );
  expect(incidents.length).toBeGreaterThan(1000);
  incidents.forEach(({ properties }, row) => {
    const found = [region.names[region.codes[row] ?? 0], cercle.names[cercle.codes[row] ?? 0]];
    expect([properties.id, ...found]).toEqual([
      properties.id,
      properties.region ?? '',
      properties.cercle ?? '',
    ]);
  });
});
