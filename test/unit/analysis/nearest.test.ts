import { describe, expect, it } from 'vitest';
import { nearestBase } from '../../../src/analysis/nearest-base.ts';
import { nearestRoute } from '../../../src/analysis/nearest-route.ts';
import { base, day, incident, route } from './made-up.ts';
import { chordDistanceKm } from './sphere-oracle.ts';

describe('the nearest base', () => {
  const gao = base({ id: 'gao', lon: -0.05, lat: 16.27 });
  const kidal = base({ id: 'kidal', lon: 1.41, lat: 18.44, to: day(2023, 10, 31) });
  const aguelhok = base({ id: 'aguelhok', lon: 0.86, lat: 19.46, to: day(2023, 10, 23) });
  const bases = [gao, kidal, aguelhok];
  const near = (start: number, end = start) =>
    nearestBase(incident({ id: 'a', lon: 0.9, lat: 19.4, start, end }), bases);

  it('is one that was open on the first day of the incident', () => {
    expect(near(day(2023, 10, 23))?.base.id).toBe('aguelhok');
    expect(near(day(2023, 10, 24))?.base.id).toBe('kidal');
    expect(near(day(2023, 11, 1))?.base.id).toBe('gao');
    expect(near(day(2023, 10, 23), day(2023, 12, 1))?.base.id).toBe('aguelhok');
  });

  it('comes with its distance', () => {
    const km = near(day(2023, 11, 1))?.km;
    expect(km).toBeCloseTo(chordDistanceKm([0.9, 19.4], [-0.05, 16.27]), 6);
  });

  it('is none when none was open', () => {
    expect(near(day(2013, 6, 30))).toBeNull();
    expect(nearestBase(incident({ id: 'a' }), [])).toBeNull();
  });
});

describe('the nearest route', () => {
  const north = route('north', [
    [
      [0, 2],
      [10, 2],
    ],
  ]);
  const south = route('south', [
    [
      [0, 0],
      [4, 0],
    ],
    [
      [4, 0],
      [10, 0],
    ],
  ]);

  it('is the one whose line is nearest, not its ends', () => {
    expect(nearestRoute({ lon: 5, lat: 0.5 }, [north, south])).toMatchObject({
      route: { id: 'south' },
      km: expect.closeTo(chordDistanceKm([5, 0.5], [5, 0]), 6),
    });
    expect(nearestRoute({ lon: 5, lat: 1.9 }, [south, north])?.route.id).toBe('north');
  });

  it('is the shorter one where two share a road', () => {
    const long = route('long', south.lines, 900);
    expect(nearestRoute({ lon: 5, lat: 0.5 }, [long, south])?.route.id).toBe('south');
    expect(nearestRoute({ lon: 5, lat: 0.5 }, [south, long])?.route.id).toBe('south');
  });

  it('is none without lines', () => {
    expect(nearestRoute({ lon: 0, lat: 0 }, [])).toBeNull();
    expect(nearestRoute({ lon: 0, lat: 0 }, [route('empty', [])])).toBeNull();
  });
});
