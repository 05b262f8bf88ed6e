import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromMercator, mercator } from '../../../src/analysis/mercator.ts';
import {
  MOST_PITCH,
  type ScreenOffset,
  stepOfKey,
  stepped,
  ZOOM_LIMITS,
} from '../../../src/map/camera-step.ts';
import type { Camera } from '../../../src/state/view.ts';

const GAO: Camera = { zoom: 6, lat: 16.27, lon: -0.04, bearing: 0, pitch: 0 };
const MIDDLE = { x: 0, y: 0 };
const NO_MODIFIER = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };

function step(key: string, modifiers: Partial<typeof NO_MODIFIER> = {}) {
  const found = stepOfKey({ ...NO_MODIFIER, ...modifiers, key });
  if (!found) throw new Error(`${key} moves nothing`);
  return found;
}

/** Where a place stands on the screen, counted from its middle: north up turned by the bearing. */
function onScreen({ lon, lat }: { lon: number; lat: number }, camera: Camera): ScreenOffset {
  const [x, y] = mercator(lon, lat);
  const [middleX, middleY] = mercator(camera.lon, camera.lat);
  const px = 512 * 2 ** camera.zoom;
  const angle = (-camera.bearing * Math.PI) / 180;
  const [east, south] = [(x - middleX) * px, (y - middleY) * px];
  return {
    x: east * Math.cos(angle) - south * Math.sin(angle),
    y: east * Math.sin(angle) + south * Math.cos(angle),
  };
}

test('degrees come back from Mercator', () => {
  const [x, y] = mercator(-12.24, 24.97);
  expect(fromMercator(x, y).lon).toBeCloseTo(-12.24, 9);
  expect(fromMercator(x, y).lat).toBeCloseTo(24.97, 9);
});

describe('keys', () => {
  test('with Control, Alt or Meta belong to the browser, letters to nobody', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
      expect(stepOfKey({ ...NO_MODIFIER, [modifier]: true, key: 'ArrowLeft' })).toBeNull();
      expect(stepOfKey({ ...NO_MODIFIER, [modifier]: true, key: '+' })).toBeNull();
    }
    expect(stepOfKey({ ...NO_MODIFIER, key: 'a' })).toBeNull();
  });
  test('plus zooms one level, typed with Shift or without', () => {
    for (const shiftKey of [false, true]) expect(step('+', { shiftKey }).zoom).toBe(1);
    expect(step('=').zoom).toBe(1);
    expect(step('-').zoom).toBe(-1);
  });
});

test.each([
  ['ArrowRight', -100, 0],
  ['ArrowLeft', 100, 0],
  ['ArrowUp', 0, 100],
  ['ArrowDown', 0, -100],
])('%s moves what is seen by 100 pixels, however the map is turned', (key, x, y) => {
  for (const bearing of [0, 90, -37]) {
    const turned = { ...GAO, bearing };
    const seen = onScreen(GAO, stepped(turned, step(key), { x: 200, y: -80 }));
    expect(seen.x).toBeCloseTo(x, 6);
    expect(seen.y).toBeCloseTo(y, 6);
  }
});

test('zooming and turning leave the place under the pivot where it is', () => {
  const pixels = fc.integer({ min: -600, max: 600 });
  const presses = [step('+'), step('-'), step('ArrowLeft', { shiftKey: true })];
  fc.assert(
    fc.property(
      fc.record({ x: pixels, y: pixels }),
      fc.integer({ min: -179, max: 180 }),
      fc.constantFrom(...presses),
      (pivot, bearing, press) => {
        const before = { ...GAO, bearing };
        const held = stepped(before, { ...press, zoom: 0, bearing: 0, pan: pivot }, MIDDLE);
        const after = onScreen(held, stepped(before, press, pivot));
        expect(after.x).toBeCloseTo(pivot.x, 5);
        expect(after.y).toBeCloseTo(pivot.y, 5);
      },
    ),
  );
});

test('zoom and pitch stop at their ends, and the map stays where it is', () => {
  const near = { ...GAO, zoom: ZOOM_LIMITS.to };
  const { lon, lat, zoom } = stepped(near, step('+'), { x: 300, y: 100 });
  expect(zoom).toBe(ZOOM_LIMITS.to);
  expect([lon, lat]).toEqual([expect.closeTo(near.lon, 9), expect.closeTo(near.lat, 9)]);
  const tilt = step('ArrowUp', { shiftKey: true });
  expect(stepped({ ...GAO, pitch: MOST_PITCH }, tilt, MIDDLE).pitch).toBe(MOST_PITCH);
  expect(stepped(GAO, step('ArrowDown', { shiftKey: true }), MIDDLE).pitch).toBe(0);
});
