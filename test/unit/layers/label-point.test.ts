import { expect, test } from 'vitest';
import { labelPoint } from '../../../src/layers/label-point.ts';
import { square } from './small-scene.ts';

test('the middle of a square', () => {
  const [lon, lat] = labelPoint(square(3, 10));
  expect(lon).toBeCloseTo(3.5);
  expect(lat).toBeCloseTo(10.5);
});

test('inside an area whose centroid lies outside: the widest part of a horseshoe', () => {
  const ring = [
    [0, 0],
    [10, 0],
    [10, 10],
    [7, 10],
    [7, 1],
    [1, 1],
    [1, 10],
    [0, 10],
    [0, 0],
  ];
  const [lon, lat] = labelPoint({ type: 'Polygon', coordinates: [ring] });
  expect(lat).toBeGreaterThan(1);
  expect(lon).toBeCloseTo(8.5);
});

test('the largest of several parts', () => {
  const small = square(0, 0).coordinates;
  const large = [
    [
      [20, 20],
      [30, 20],
      [30, 30],
      [20, 30],
      [20, 20],
    ],
  ];
  const at = labelPoint({ type: 'MultiPolygon', coordinates: [small, large] });
  expect(at[0]).toBeCloseTo(25);
  expect(at[1]).toBeCloseTo(25);
});
