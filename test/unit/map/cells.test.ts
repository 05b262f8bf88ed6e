import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../../src/analysis/filters.ts';
import { hexagonAt } from '../../../src/analysis/hexagon.ts';
import { mercator } from '../../../src/analysis/mercator.ts';
import { layer } from '../../../src/layers/density.layer.ts';
import type { CellsPicture } from '../../../src/layers/layer.ts';
import { apply } from '../../../src/map/apply.ts';
import { CELL_FLOATS, cellFloats, cellsIn } from '../../../src/map/cell-buffers.ts';
import { drawnIn } from '../../../src/map/drawn.ts';
import { ORIGIN } from '../../../src/map/incident-buffers.ts';
import { pickCell } from '../../../src/map/pick-cell.ts';
import { pictureOf } from '../../../src/map/picture.ts';
import { boxContains, grown, type MercatorBox } from '../../../src/map/view-box.ts';
import { sceneOf } from '../layers/small-scene.ts';
import { fakeEngine } from './fake-engine.ts';

const WORLD = { west: 0, north: 0, east: 1, south: 1 };
const scene = (first: string, last: string, more = {}) => sceneOf(first, last, more);

function cellsOf(first: string, last: string): CellsPicture {
  const { cells } = layer.picture(scene(first, last));
  if (!cells) throw new Error('no hexagons');
  return cells;
}

function floatsOf(picture: CellsPicture, box: MercatorBox) {
  return cellFloats(picture, cellsIn(picture.counted.cells, box));
}

test('the count under the pointer is a plain count of the rows in that hexagon', () => {
  const now = scene('2017-01-01', '2019-12-31');
  const picture = pictureOf(now, [layer], null);
  const { table, width } = cellsOf('2017-01-01', '2019-12-31').counted.cells;
  fc.assert(
    fc.property(
      fc.double({ min: -4, max: 1, noNaN: true }),
      fc.double({ min: 14.5, max: 15.5, noNaN: true }),
      (lon, lat) => {
        const wanted = hexagonAt(...mercator(lon, lat), width);
        let plain = 0;
        for (let row = 0; row < table.size; row++) {
          const at = mercator(table.lon[row] ?? 0, table.lat[row] ?? 0);
          if (hexagonAt(...at, width) === wanted) plain++;
        }
        expect(pickCell(picture, { lon, lat })?.count ?? 0).toBe(plain);
      },
    ),
  );
  expect(pickCell(picture, { lon: -3, lat: 15 })?.count).toBe(1);
});

test('where the layer is hidden there is no hexagon to be picked', () => {
  const picture = pictureOf(scene('2017-01-01', '2019-12-31'), [], null);
  expect(pickCell(picture, { lon: -3, lat: 15 })).toBeNull();
});

test('to the graphics card go the hexagons that hold anything, with the step of their class', () => {
  const three = floatsOf(cellsOf('2017-01-01', '2017-12-31'), WORLD);
  expect(three.length).toBe(3 * CELL_FLOATS);
  const [x, y] = mercator(-3, 15);
  const { width } = cellsOf('2017-01-01', '2017-12-31').counted.cells;
  expect(Math.hypot((three[0] ?? 0) + ORIGIN[0] - x, (three[1] ?? 0) + ORIGIN[1] - y)).toBeLessThan(
    width,
  );
  expect(three[2]).toBe(0);
  expect(floatsOf(cellsOf('2018-01-01', '2018-12-31'), WORLD).length).toBe(0);
});

test('and only those in the box', () => {
  const [x, y] = mercator(-3, 15);
  const box = { west: x - 0.002, north: y - 0.002, east: x + 0.001, south: y + 0.002 };
  expect(floatsOf(cellsOf('2017-01-01', '2019-12-31'), box).length).toBe(CELL_FLOATS);
  expect(boxContains(grown(box), box)).toBe(true);
  expect(boxContains(box, grown(box))).toBe(false);
});

test('hexagons come and go with their layer, under rivers and names; a window changes them alone', () => {
  const fake = fakeEngine();
  const bare = pictureOf(scene('2017-01-01', '2017-12-31'), [], null);
  fake.order.push(...drawnIn(bare).keys());
  const year = pictureOf(scene('2017-01-01', '2017-12-31'), [layer], null);
  apply(bare, year, fake.engine);
  const order = [...drawnIn(year).keys()];
  expect(fake.order).toEqual(order);
  expect(order.indexOf('density:cells')).toBeLessThan(order.indexOf('basemap:rivers'));
  const filtered = { filters: { ...NO_FILTERS, types: ['aid'] } };
  const next = pictureOf(scene('2017-01-01', '2017-12-31', filtered), [layer], null);
  apply(year, next, fake.engine);
  apply(next, next, fake.engine);
  apply(next, bare, fake.engine);
  expect(fake.calls).toEqual([
    ['addCells', 'density:cells'],
    ['changeCells', 'density:cells'],
    ['removeCells', 'density:cells'],
  ]);
});
