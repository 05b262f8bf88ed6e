import { beforeEach, expect, test } from 'vitest';
import { NO_FILTERS } from '../../../src/analysis/filters.ts';
import { LAYERS } from '../../../src/layers/all-layers.ts';
import type { AtlasLayer, Scene } from '../../../src/layers/layer.ts';
import { apply } from '../../../src/map/apply.ts';
import { drawnIn } from '../../../src/map/drawn.ts';
import { type MapPicture, pictureOf } from '../../../src/map/picture.ts';
import type { Camera } from '../../../src/state/view.ts';
import { sceneOf } from '../layers/small-scene.ts';
import { fakeEngine } from './fake-engine.ts';

const SHOWN = LAYERS.filter((layer) => layer.shownAtFirst);
let fake: ReturnType<typeof fakeEngine>;
let shown: MapPicture;

/** Draws and gives just the calls that this took. */
function draw(scene: Scene, layers: readonly AtlasLayer[] = SHOWN, camera: Camera | null = null) {
  const next = pictureOf(scene, layers, camera);
  const before = fake.calls.length;
  apply(shown, next, fake.engine);
  shown = next;
  expect(fake.order).toEqual([...drawnIn(next).keys()]);
  return fake.calls.slice(before);
}

beforeEach(() => {
  fake = fakeEngine();
  const scene = sceneOf('2017-01-01', '2017-12-30');
  shown = pictureOf(scene, [], null);
  fake.order.push(...drawnIn(shown).keys());
  draw(scene);
});

test('at first every source comes before the styles that draw it', () => {
  const names = fake.calls.map(([name]) => name);
  expect(names.lastIndexOf('setSource')).toBeLessThan(names.indexOf('addStyle'));
  expect(names).toContain('addPoints');
});

test('nothing changed, no call', () => {
  expect(draw(sceneOf('2017-01-01', '2017-12-30'))).toEqual([]);
});

test('a moved window inside one deployment map tells only the points', () => {
  expect(draw(sceneOf('2017-01-01', '2017-12-31'))).toEqual([
    ['changePoints', 'incidents:points', ['window']],
  ]);
});

test('a window over the next deployment map changes states of bases, and no data', () => {
  draw(sceneOf('2017-01-01', '2019-12-31'));
  expect(draw(sceneOf('2017-01-01', '2020-01-01'))).toEqual([
    ['changePoints', 'incidents:points', ['window']],
    ['setFeatureState', 'bases:points', 'tessalit', expect.objectContaining({ hq: 2 })],
  ]);
});

test('a filter gives the points a new mask and the regions new values', () => {
  const filters = { ...NO_FILTERS, types: ['state'] };
  const calls = draw(sceneOf('2017-01-01', '2017-12-30', { filters }));
  expect(calls).toContainEqual(['changePoints', 'incidents:points', ['mask']]);
  expect(calls).toContainEqual(['setFeatureState', 'choropleth:areas', 'ML07', { value: -1 }]);
  expect(calls.map(([name]) => name)).not.toContain('setSource');
});

test('a selection is a feature state, taken back when another thing is selected', () => {
  const base = { kind: 'base', id: 'tessalit' } as const;
  expect(draw(sceneOf('2017-01-01', '2017-12-30', { selection: base }))).toEqual([
    ['addStyle', 'bases:halo'],
    ['setFeatureState', 'bases:points', 'tessalit', { selected: true }],
  ]);
  const incident = { kind: 'incident', id: 'b' } as const;
  expect(draw(sceneOf('2017-01-01', '2017-12-30', { selection: incident }))).toEqual([
    ['removeStyle', 'bases:halo'],
    ['changePoints', 'incidents:points', ['selectedRow']],
    ['setFeatureState', 'bases:points', 'tessalit', { selected: false }],
  ]);
});

test('another theme sets paint, adds and removes nothing', () => {
  const names = draw(sceneOf('2017-01-01', '2017-12-30', {}, { theme: 'dark' })).map(([n]) => n);
  expect(new Set(names)).toEqual(new Set(['changeStyle', 'changePoints']));
});

test('a hidden layer goes with its styles, then its sources; shown again it is whole', () => {
  const scene = sceneOf('2017-01-01', '2017-12-30');
  const calls = draw(
    scene,
    SHOWN.filter(({ key }) => key !== 'choropleth'),
  );
  expect(calls).toEqual([
    ['removeStyle', 'choropleth:fill'],
    ['removeSource', 'choropleth:areas'],
  ]);
  const back = draw(scene).map(([name]) => name);
  expect(back).toEqual([
    'setSource',
    'addStyle',
    'setFeatureState',
    'setFeatureState',
    'setFeatureState',
  ]);
});

test('layers in another order are moved, not drawn anew', () => {
  const scene = sceneOf('2017-01-01', '2017-12-30');
  const names = draw(scene, SHOWN.toReversed()).map(([name]) => name);
  expect(new Set(names)).toEqual(new Set(['moveStyle']));
});

test('a camera is shown when it changes', () => {
  const scene = sceneOf('2017-01-01', '2017-12-30');
  const camera = { zoom: 6, lat: 16, lon: 0, bearing: 0, pitch: 0 };
  expect(draw(scene, SHOWN, camera)).toEqual([['showCamera', camera]]);
  expect(draw(scene, SHOWN, camera)).toEqual([]);
  expect(draw(scene, SHOWN, null)).toEqual([['showCamera', null]]);
});

test('rivers lie above shaded regions, names above every symbol, an overlay above all but names', () => {
  const scene = sceneOf('2017-01-01', '2017-12-30');
  const overlay = { type: 'FeatureCollection' as const, features: [] };
  const order = [...drawnIn(pictureOf(scene, SHOWN, null, overlay)).keys()];
  const at = (id: string) => order.indexOf(id);
  expect(at('basemap:land')).toBeLessThan(at('choropleth:fill'));
  expect(at('choropleth:fill')).toBeLessThan(at('basemap:rivers'));
  expect(at('basemap:rivers')).toBeLessThan(at('routes:road'));
  expect(at('incidents:points')).toBeLessThan(at('places:name'));
  expect(at('incidents:points')).toBeLessThan(at('overlay:line'));
  expect(at('overlay:fill')).toBeGreaterThan(at('choropleth:fill'));
  expect(order.length).toBe(new Set(order).size);
});

test('when the tiles fail only the plain ground and the layers stay', () => {
  const scene = sceneOf('2017-01-01', '2017-12-30');
  const next = pictureOf(scene, SHOWN, null, null, true);
  apply(shown, next, fake.engine);
  expect(fake.order).toEqual([...drawnIn(next).keys()]);
  expect(fake.order.filter((id) => id.startsWith('basemap:'))).toEqual(['basemap:sea']);
  expect(fake.order).toContain('regions:line');
});
