import { expect, test } from 'vitest';
import {
  longestHigh,
  segmentCounts,
} from '../../../../../src/analysis/studies/exposure/segment-counts.ts';
import {
  segmentAt,
  segmentEdges,
  segmentWith,
} from '../../../../../src/analysis/studies/exposure/segments.ts';

test('segments of a length, the last as long as what is left', () => {
  expect(segmentEdges(12, 5)).toEqual([0, 5, 10, 12]);
  expect(segmentEdges(10, 5)).toEqual([0, 5, 10]);
  expect(segmentEdges(3, 5)).toEqual([0, 3]);
  expect(segmentEdges(0, 5)).toEqual([0]);
  expect([0, 4.99, 5, 11, 12].map((km) => segmentAt(km, 5, 3))).toEqual([0, 0, 1, 2, 2]);
  const segments = [
    { fromKm: 0, toKm: 5 },
    { fromKm: 5, toKm: 8 },
  ];
  expect([-1, 0, 5, 8].map((km) => segmentWith(segments, km))).toEqual([null, 0, 1, null]);
});

test('a segment is high when the lower end of its exact interval exceeds the mean', () => {
  // Garwood's lower ends, from the published table: 4 → 1.090, 3 → 0.619, 1 → 0.025.
  // Mean of a segment: 10 incidents on 10 segments, 1.
  const counts = [4, 3, 1, 0, 0, 0, 0, 0, 0, 2];
  const edges = counts.map((_, i) => i * 5).concat(50);
  const segments = segmentCounts(edges, counts, counts);
  expect(segments.map(({ isHigh }) => isHigh)).toEqual([true, ...new Array(9).fill(false)]);
  // One more incident elsewhere lifts the mean to 1.1, above 1.090.
  const lifted = segmentCounts(edges, [4, 3, 2, 0, 0, 0, 0, 0, 0, 2], counts);
  expect(lifted.some(({ isHigh }) => isHigh)).toBe(false);
});

test('a short last segment is measured against its own length', () => {
  // 3 in 1 km of 21 km with 9: mean 0.43 there, lower end 0.619; in 5 km the mean would be 2.1.
  const [, , , , last] = segmentCounts([0, 5, 10, 15, 20, 21], [2, 2, 1, 1, 3], [0, 0, 0, 0, 0]);
  expect(last).toEqual({ fromKm: 20, toKm: 21, count: 3, certain: 0, isHigh: true });
});

test('the longest run of high segments, the first of equal ones', () => {
  const run = (marks: string) =>
    longestHigh(
      [...marks].map((mark, i) => ({
        fromKm: i * 0.1,
        toKm: (i + 1) * 0.1,
        count: 2,
        certain: 2,
        isHigh: mark === 'x',
      })),
    );
  expect(run('....')).toBeNull();
  expect(run('x.xx.xx')).toMatchObject({ fromKm: 0.2, count: 4 });
  expect(run('x.xx.xx')?.toKm).toBeCloseTo(0.4);
  expect(run('..xxx')).toMatchObject({ fromKm: 0.2, toKm: 0.5, count: 6 });
});
