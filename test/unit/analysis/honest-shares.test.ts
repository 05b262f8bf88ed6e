import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaShareOf } from '../../../src/analysis/honest-counts-area.ts';
import { discShareOf } from '../../../src/analysis/honest-counts-disc.ts';
import { lensShare } from '../../../src/analysis/honest-counts-lens.ts';
import { EARTH_RADIUS_KM } from '../../../src/analysis/lon-lat.ts';

/** Kilometres of a degree of a great circle. */
const DEGREE_KM = (EARTH_RADIUS_KM * Math.PI) / 180;

function polygon(...rings: Position[][]): Polygon {
  return { type: 'Polygon', coordinates: rings.map((ring) => [...ring, ring[0] ?? []]) };
}

function box(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

const zoneOf = (geometry: Polygon) => ({ kind: 'polygon', geometry }) as const;

/** Share of a disc on one side of a chord `d` from the centre, that without the centre: (θ − sin θ)/2π. */
function beyondChord(d: number, r: number): number {
  const angle = 2 * Math.acos(d / r);
  return (angle - Math.sin(angle)) / (2 * Math.PI);
}

describe('a disc in a circle', () => {
  const share = lensShare({ kind: 'circle', lon: 0, lat: 16, radiusKm: 25 });
  const at = (km: number, radiusKm: number) => share(0, 16 + km / DEGREE_KM, radiusKm);

  it('of the same size: the lens of two equal circles by hand', () => {
    // d = r: 2π/3 − √3/2 of r², so 2/3 − √3/2π of the disc.
    expect(at(25, 25)).toBeCloseTo(2 / 3 - Math.sqrt(3) / (2 * Math.PI), 9);
    // In general: both segments beyond the common chord.
    for (const km of [1, 10, 30, 49]) {
      expect(at(km, 25)).toBeCloseTo(2 * beyondChord(km / 2, 25), 9);
    }
  });

  it('is 1 only inside, 0 only outside, a share of the areas round the whole circle', () => {
    expect(at(22.99, 2)).toBe(1);
    expect(at(23.01, 2)).toBeLessThan(1);
    expect(at(26.99, 2)).toBeGreaterThan(0);
    expect(at(27.01, 2)).toBe(0);
    expect(at(5, 50)).toBeCloseTo(0.25, 12);
  });

  it('is the same to the east by the great circle', () => {
    const angle = 30 / EARTH_RADIUS_KM;
    const lat = (16 * Math.PI) / 180;
    // Along a parallel: sin(angle/2) = cos φ · sin(Δλ/2).
    const lon = (2 * Math.asin(Math.sin(angle / 2) / Math.cos(lat)) * 180) / Math.PI;
    expect(share(lon, 16, 25)).toBeCloseTo(at(30, 25), 9);
  });
});

describe('a disc in a polygon', () => {
  // On the equator a degree is as long both ways.
  const square = discShareOf(zoneOf(polygon(box(0, -1, 2, 1))));

  it('across one side: the segment of a circle by hand', () => {
    for (const km of [0.5, 5, 12, 24.9]) {
      expect(square(-km / DEGREE_KM, 0, 25)).toBeCloseTo(beyondChord(km, 25), 8);
      expect(square(km / DEGREE_KM, 0, 25)).toBeCloseTo(1 - beyondChord(km, 25), 8);
    }
    expect(square(0, 0, 25)).toBeCloseTo(0.5, 5);
  });

  it('on a corner: a quarter; far from any side: all or nothing', () => {
    expect(square(0, -1, 2)).toBeCloseTo(0.25, 4);
    expect(square(1, 0, 25)).toBe(1);
    expect(square(-0.3, 0, 25)).toBe(0);
    expect(square(25.01 / DEGREE_KM, 0, 25)).toBe(1);
    expect(square(24.99 / DEGREE_KM, 0, 25)).toBeLessThan(1);
    expect(square(-24.99 / DEGREE_KM, 0, 25)).toBeGreaterThan(0);
  });

  it('round a small polygon: its area; round a hole: all but its area', () => {
    const side = 4 / DEGREE_KM;
    const little = box(-side / 2, -side / 2, side / 2, side / 2);
    const disc = Math.PI * 25 * 25;
    expect(discShareOf(zoneOf(polygon(little)))(0.01, 0.02, 25)).toBeCloseTo(16 / disc, 9);
    const ring = polygon(box(-1, -1, 1, 1), little);
    expect(discShareOf(zoneOf(ring))(0.01, 0.02, 25)).toBeCloseTo(1 - 16 / disc, 9);
    expect(discShareOf(zoneOf(ring))(0, 0, 1)).toBe(0);
  });

  it('shortens the longitudes as they are at the latitude', () => {
    const share = discShareOf(zoneOf(polygon(box(0, 15, 2, 17))));
    const perLon = DEGREE_KM * Math.cos((16 * Math.PI) / 180);
    expect(share(-10 / perLon, 16, 25)).toBeCloseTo(beyondChord(10, 25), 8);
  });

  /** Corners round a middle in order of angle: never crossing themselves, seldom convex. */
  const star = fc
    .array(fc.integer({ min: 2, max: 60 }), { minLength: 3, maxLength: 9 })
    .map((radii) =>
      radii.map((km, i): Position => {
        const angle = (2 * Math.PI * i) / radii.length;
        return [(km * Math.cos(angle)) / DEGREE_KM, (km * Math.sin(angle)) / DEGREE_KM];
      }),
    );
  const offset = fc.integer({ min: -60, max: 60 }).map((km) => km / DEGREE_KM);

  it('is what a lattice of 4,000 points finds, whichever way the ring goes', () => {
    fc.assert(
      fc.property(star, offset, offset, fc.constantFrom(2, 25), (ring, lon, lat, radiusKm) => {
        const geometry = polygon(ring);
        const share = discShareOf(zoneOf(geometry))(lon, lat, radiusKm);
        let inside = 0;
        const points = 4000;
        for (let i = 0; i < points; i++) {
          // Sunflower: equal areas along the golden angle.
          const km = radiusKm * Math.sqrt((i + 0.5) / points);
          const angle = i * Math.PI * (3 - Math.sqrt(5));
          const point = [
            lon + (km * Math.cos(angle)) / (DEGREE_KM * Math.cos((lat * Math.PI) / 180)),
            lat + (km * Math.sin(angle)) / DEGREE_KM,
          ];
          if (booleanPointInPolygon(point, geometry)) inside++;
        }
        expect(Math.abs(share - inside / points)).toBeLessThan(0.01);
        const turned = discShareOf(zoneOf(polygon(ring.toReversed())))(lon, lat, radiusKm);
        expect(turned).toBeCloseTo(share, 6);
      }),
      { numRuns: 60 },
    );
  });
});

describe('an outline in a zone', () => {
  const outline = polygon(box(0, 10, 1, 12));
  const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

  it('in a box: by hand on the sphere, where the area goes with the sine of the latitude', () => {
    const half = areaShareOf(zoneOf(polygon(box(-1, 9, 0.25, 13))));
    expect(half(outline)).toBeCloseTo(0.25, 12);
    const south = areaShareOf(zoneOf(polygon(box(-1, 9, 3, 11))));
    expect(south(outline)).toBeCloseTo((sine(11) - sine(10)) / (sine(12) - sine(10)), 6);
    const hole = areaShareOf(zoneOf(polygon(box(-1, 9, 2, 13), box(0.25, 9.5, 0.75, 12.5))));
    expect(hole(outline)).toBeCloseTo(0.5, 12);
  });

  it('is 1 in itself and in all that holds it, 0 beside it', () => {
    expect(areaShareOf(zoneOf(outline))(outline)).toBe(1);
    expect(areaShareOf(zoneOf(polygon(box(0, 9, 1, 12))))(outline)).toBe(1);
    expect(areaShareOf(zoneOf(polygon(box(1, 10, 2, 12))))(outline)).toBe(0);
    const circle = { kind: 'circle', lon: 0.5, lat: 11, radiusKm: 300 } as const;
    expect(areaShareOf(circle)(outline)).toBe(1);
    expect(areaShareOf({ ...circle, lon: 20 })(outline)).toBe(0);
  });

  it('round a circle: the cap over the box, in closed form', () => {
    const radiusKm = 40;
    const cap = 2 * Math.PI * (1 - Math.cos(radiusKm / EARTH_RADIUS_KM));
    const all = (Math.PI / 180) * (sine(12) - sine(10));
    const share = areaShareOf({ kind: 'circle', lon: 0.5, lat: 11, radiusKm })(outline);
    expect(Math.abs(share / (cap / all) - 1)).toBeLessThan(1e-3);
  });

  it('parts of a zone add up', () => {
    const triangle = polygon([
      [0.1, 10.2],
      [1.4, 10.9],
      [0.3, 12.4],
    ]);
    const shares = [box(-2, 9, 0.4, 13), box(0.4, 9, 2, 13)].map((part) =>
      areaShareOf(zoneOf(polygon(part)))(triangle),
    );
    expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBeCloseTo(1, 12);
  });
});
