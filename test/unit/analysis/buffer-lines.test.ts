import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { bufferLines } from '../../../src/analysis/buffer-lines.ts';
import { TASKS } from '../../../src/worker/tasks.ts';
import { inAndOut, linesOf } from './fixtures.ts';
import { walkedDistanceKm } from './sphere-oracle.ts';

function ringsOf(belt: Polygon | MultiPolygon): Position[][][] {
  return belt.type === 'Polygon' ? [belt.coordinates] : belt.coordinates;
}

function turn(ring: readonly Position[]): number {
  let sum = 0;
  ring.forEach(([x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    sum += x * nextY - nextX * y;
  });
  return sum;
}

describe('the belt round lines', () => {
  const RADIUS_KM = 25;

  it.each(inAndOut('line-distance'))(
    'holds what is nearer and nothing else: $name',
    ({ in: input }) => {
      const lines = linesOf(input);
      const belt = bufferLines(lines, RADIUS_KM);
      if (!belt) throw new Error('no belt');
      const corners = lines.flat();
      let tested = 0;
      for (const [lon, lat] of corners) {
        for (let step = -8; step <= 8; step++) {
          const at = [lon + step * 0.05, lat + step * 0.031] as const;
          const km = Math.min(...lines.map((line) => walkedDistanceKm(at, line, 1000)));
          // A strip of 1 % round the edge is left open: corners of the ring, projection, straight edges.
          if (Math.abs(km / RADIUS_KM - 1) < 0.01) continue;
          tested++;
          expect(booleanPointInPolygon([...at], belt), `${at}: ${km} km`).toBe(km < RADIUS_KM);
        }
      }
      expect(tested).toBeGreaterThan(20);
    },
  );

  it('has closed rings, outer ones counter-clockwise and holes clockwise', () => {
    const loop = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ] as const;
    const belt = bufferLines([loop], 10);
    expect(belt?.type).toBe('Polygon');
    const [rings = []] = belt ? ringsOf(belt) : [];
    expect(rings.map((ring) => Math.sign(turn(ring)))).toEqual([1, -1]);
    for (const ring of rings) expect(ring[0]).toEqual(ring.at(-1));
  });

  it('is in two parts round lines far apart and in one where they meet', () => {
    const [one, far, near] = [
      [
        [0, 0],
        [1, 0],
      ],
      [
        [5, 0],
        [6, 0],
      ],
      [
        [1, 0],
        [2, 0],
      ],
    ] as const;
    expect(bufferLines([one, far], 10)?.type).toBe('MultiPolygon');
    expect(bufferLines([one, near], 10)?.type).toBe('Polygon');
  });

  it('is none without lines or without a width', () => {
    expect(bufferLines([], 10)).toBeNull();
    expect(bufferLines([[[0, 0]], []], 10)).toBeNull();
    for (const km of [0, -5, Number.NaN]) {
      expect(
        bufferLines(
          [
            [
              [0, 0],
              [1, 0],
            ],
          ],
          km,
        ),
      ).toBeNull();
    }
  });

  it('can be sent from the worker', () => {
    const belt = TASKS.bufferLines(
      [
        [
          [0, 0],
          [1, 0],
        ],
      ],
      10,
    );
    expect(structuredClone(belt)).toEqual(belt);
  });
});
