import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventTable } from '../../../src/analysis/event-table.ts';
import { pointIndex } from '../../../src/analysis/point-index.ts';
import type { PointsPicture } from '../../../src/layers/layer.ts';
import { pointRadius, pointScale } from '../../../src/layers/point-look.ts';
import {
  nextInStack,
  type PickLayer,
  pickRows,
  pickStack,
  stackNear,
} from '../../../src/map/pick.ts';
import { incident } from '../layers/small-scene.ts';

/** A flat map of 100 pixels a degree, turned by an angle in radians. */
function flatView(angle: number, zoom = 6) {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return {
    zoom,
    width: 400,
    project: (lon: number, lat: number) => ({
      x: 100 * (lon * cos - lat * sin),
      y: 100 * (lon * sin + lat * cos),
    }),
    unproject: (x: number, y: number) => ({
      lon: (x * cos + y * sin) / 100,
      lat: (y * cos - x * sin) / 100,
    }),
    featuresNear: () => ['region-1'],
  };
}

function picture(rows: Parameters<typeof incident>[], hidden: readonly number[] = []) {
  const table = eventTable(rows.map((row) => incident(...row)));
  const mask = new Uint16Array(table.size);
  for (const row of hidden) mask[row] = 1;
  const points: PointsPicture = {
    table,
    mask,
    window: { from: 17_167, to: 17_532 },
    swipe: null,
    selectedRow: null,
    colours: [],
    shapes: [],
    outline: [0, 0, 0],
    halo: [0, 0, 0],
    ink: [0, 0, 0],
  };
  return points;
}

test('the same rows as a look at each of them, on a map turned anyhow', () => {
  const place = fc.record({
    lon: fc.double({ min: -1, max: 1, noNaN: true }),
    lat: fc.double({ min: -1, max: 1, noNaN: true }),
    best: fc.integer({ min: 0, max: 200 }),
    day: fc.constantFrom('2016-12-31', '2017-01-01', '2017-12-31', '2018-01-01'),
    hidden: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 1, maxLength: 60 }),
      fc.double({ min: 0, max: 6.3, noNaN: true }),
      (places, angle) => {
        const made = places.map((one, i) => ({ ...one, id: String(i).padStart(3, '0') }));
        const points = picture(made.map(({ id, day, ...at }) => [id, day, at]));
        const rows = Array.from({ length: points.table.size }, (_, i) =>
          points.table.incidentAt(i),
        );
        rows.forEach((row, i) => {
          if (made[Number(row?.id)]?.hidden) points.mask[i] = 4;
        });
        const view = flatView(angle);
        const found = pickRows(view, points, pointIndex(points.table), 10, -20, 3);
        const expected = rows.flatMap((row, i) => {
          if (!row) return [];
          const at = view.project(row.lon, row.lat);
          const reach = pointRadius(row.best ?? 0) * pointScale(6) + 3;
          const near = Math.hypot(at.x - 10, at.y + 20) <= reach;
          const shown = !made[Number(row.id)]?.hidden && row.start >= 17_167 && row.start < 17_532;
          return near && shown ? [i] : [];
        });
        expect([...found].sort((a, b) => a - b)).toEqual(expected);
      },
    ),
    { numRuns: 200 },
  );
});

test('the stack goes from the top layer down, the nearest point first', () => {
  const points = picture([
    ['far', '2017-02-01', { lon: 0.03, lat: 0 }],
    ['near', '2017-02-02', { lon: 0.01, lat: 0 }],
  ]);
  const layers: PickLayer[] = [
    {
      kind: 'incident',
      styles: [],
      ids: null,
      points: { picture: points, index: pointIndex(points.table) },
    },
    { kind: 'region', styles: ['regions:fill'], ids: null, points: null },
  ];
  expect(pickStack(flatView(0), layers, 0, 0)).toEqual([
    { kind: 'incident', id: 'near' },
    { kind: 'incident', id: 'far' },
    { kind: 'region', id: 'region-1' },
  ]);
});

test('clicking on and on goes down the stack and round again; nothing there selects nothing', () => {
  const stack = [
    { kind: 'incident', id: 'a' },
    { kind: 'base', id: 'b' },
  ] as const;
  expect(nextInStack(stack, null)).toBe(stack[0]);
  expect(nextInStack(stack, { kind: 'incident', id: 'a' })).toBe(stack[1]);
  expect(nextInStack(stack, { kind: 'base', id: 'b' })).toBe(stack[0]);
  expect(nextInStack([], { kind: 'base', id: 'b' })).toBeNull();
});

test('of a layer with states only the features that have one are there to be picked', () => {
  const layer = { kind: 'base', styles: ['regions:fill'], points: null } as const;
  const all = pickStack(flatView(0), [{ ...layer, ids: null }], 0, 0);
  expect(all).not.toEqual([]);
  expect(pickStack(flatView(0), [{ ...layer, ids: new Set<string>() }], 0, 0)).toEqual([]);
  const ids = new Set(all.slice(0, 1).map(({ id }) => id));
  expect(pickStack(flatView(0), [{ ...layer, ids }], 0, 0)).toHaveLength(1);
});

test('a key finds the nearest thing, and the region only where nothing else is near', () => {
  const at = (lon: number): PickLayer[] => {
    const points = picture([['one', '2017-02-01', { lon, lat: 0 }]]);
    return [
      {
        kind: 'incident',
        styles: [],
        ids: null,
        points: { picture: points, index: pointIndex(points.table) },
      },
      { kind: 'region', styles: ['regions:fill'], ids: null, points: null },
    ];
  };
  const [one, region] = [
    { kind: 'incident', id: 'one' },
    { kind: 'region', id: 'region-1' },
  ];
  const view = flatView(0);
  expect(stackNear(view, at(0.3), 0, 0)).toEqual([one, region]);
  expect(stackNear(view, at(0.9), 0, 0)).toEqual([region]);
  const [points] = at(0.9);
  expect(stackNear(view, points ? [points] : [], 0, 0)).toEqual([one]);
  expect(stackNear(view, [], 0, 0)).toEqual([]);
});

test('of a divided map only what its side shows is picked', () => {
  const all = picture([
    ['a', '2017-02-01', { lon: 1.99, lat: 0 }],
    ['b', '2018-02-01', { lon: 2.01, lat: 0 }],
    ['far-a', '2017-02-01', { lon: 2.3, lat: 0 }],
  ]);
  const points = { ...all, swipe: { window: { from: 17_532, to: 17_897 }, at: 0.5 } };
  const pick = (x: number, slack: number) =>
    pickRows(flatView(0), points, pointIndex(points.table), x, 0, slack).map((row) =>
      points.table.idAt(row),
    );
  // The divider stands at 200 pixels; the symbols are 1 pixel left and right of it.
  expect(pick(199, 3)).toEqual(['a']);
  expect(pick(201, 3)).toEqual(['b']);
  // A wide look finds nothing that is cut away on its own side.
  expect(pick(199, 120)).toEqual(['a']);
});
