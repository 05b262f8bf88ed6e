import type { CustomRenderMethodInput, MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { eventTable } from '../../../src/analysis/event-table.ts';
import type { PointsPicture } from '../../../src/layers/layer.ts';
import { IncidentLayer } from '../../../src/map/incident-layer.ts';
import { sidesOf } from '../../../src/map/swipe-sides.ts';
import { day, incident } from '../layers/small-scene.ts';
import { fakeGl } from './fake-gl.ts';

const YEAR_17 = { from: day('2017-01-01'), to: day('2018-01-01') };
const YEAR_18 = { from: day('2018-01-01'), to: day('2019-01-01') };
/** Rows 0–1 lie in 2017, row 2 crosses into 2018, rows 3–5 lie in 2018. */
const TABLE = eventTable([
  incident('0', '2017-03-01'),
  incident('1', '2017-06-01'),
  incident('2', '2017-12-31', { end: day('2018-01-01') }),
  incident('3', '2018-02-01'),
  incident('4', '2018-03-01'),
  incident('5', '2018-04-01'),
]);

function points(more: Partial<PointsPicture> = {}): PointsPicture {
  return {
    table: TABLE,
    mask: new Uint16Array(TABLE.size),
    window: YEAR_18,
    swipe: null,
    selectedRow: null,
    colours: [],
    shapes: [],
    outline: [0, 0, 0],
    halo: [0, 0, 0],
    ink: [0, 0, 0],
    ...more,
  };
}

/** What is told to WebGL for one frame: cuts, draws and the day from which rows show. */
function frame(picture: PointsPicture) {
  const { gl, calls } = fakeGl(1000, 600);
  // The seam: all of the map and of a frame that the layer looks at. Numbers stand from zoom 6 on.
  const map = { getZoom: () => 5, triggerRepaint: () => {} } as unknown as MapLibreMap;
  const matrix = new Float64Array(16);
  const input = {
    defaultProjectionData: { mainMatrix: matrix },
  } as unknown as CustomRenderMethodInput;
  const layer = new IncidentLayer('incidents:points', picture);
  layer.onAdd(map, gl);
  calls.splice(0);
  layer.render(gl, input);
  const isTold = ([name, first]: readonly unknown[]) =>
    name === 'drawArrays' ||
    name === 'scissor' ||
    first === 'SCISSOR_TEST' ||
    first === 'u_first_day';
  return { told: calls.filter(isTold), calls, layer, map, gl, input };
}

test('one window is one draw of its rows, and nothing is cut', () => {
  const { told } = frame(points());
  expect(told).toEqual([
    ['uniform1f', 'u_first_day', YEAR_18.from],
    ['drawArrays', 'POINTS', 2, 4],
  ]);
});

test('a divided map draws its windows in turn, each cut to its side in device pixels', () => {
  const { told } = frame(points({ swipe: { window: YEAR_17, at: 0.25 } }));
  expect(told).toEqual([
    ['enable', 'SCISSOR_TEST'],
    ['scissor', 0, 0, 250, 600],
    ['uniform1f', 'u_first_day', YEAR_18.from],
    ['drawArrays', 'POINTS', 2, 4],
    ['enable', 'SCISSOR_TEST'],
    ['scissor', 250, 0, 750, 600],
    ['uniform1f', 'u_first_day', YEAR_17.from],
    ['drawArrays', 'POINTS', 0, 3],
    // The numbers of points are cut the same way, and then all of the map is there again.
    ['enable', 'SCISSOR_TEST'],
    ['scissor', 0, 0, 250, 600],
    ['enable', 'SCISSOR_TEST'],
    ['scissor', 250, 0, 750, 600],
    ['disable', 'SCISSOR_TEST'],
  ]);
});

test('moving the divider sends no data', () => {
  const { layer, gl, input, calls } = frame(points({ swipe: { window: YEAR_17, at: 0.25 } }));
  calls.splice(0);
  layer.change({ swipe: { window: YEAR_17, at: 0.5 } });
  layer.render(gl, input);
  expect(calls.filter(([name]) => name === 'bufferData')).toEqual([]);
  expect(calls.filter(([name]) => name === 'scissor').slice(0, 2)).toEqual([
    ['scissor', 0, 0, 500, 600],
    ['scissor', 500, 0, 500, 600],
  ]);
});

test('what is selected has its halo on the side whose window holds it', () => {
  const haloed = frame(points({ swipe: { window: YEAR_17, at: 0.5 }, selectedRow: 0 })).told;
  expect(haloed.filter(([name]) => name === 'drawArrays')).toEqual([
    ['drawArrays', 'POINTS', 2, 4],
    ['drawArrays', 'POINTS', 0, 3],
    ['drawArrays', 'POINTS', 0, 1],
    ['drawArrays', 'POINTS', 0, 1],
  ]);
});

test('both sides together are the whole drawing, wherever the divider stands', () => {
  for (const at of [0, 0.001, 0.333, 0.5, 1]) {
    const [left, right] = sidesOf({ window: YEAR_18, swipe: { window: YEAR_17, at } }, 1001, 7);
    const [, , leftWidth = 0] = left?.box ?? [];
    const [rightX, , rightWidth = 0] = right?.box ?? [];
    expect([rightX, leftWidth + rightWidth]).toEqual([leftWidth, 1001]);
  }
});
