import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mercator } from '../../../src/analysis/mercator.ts';
import { cameraOn } from '../../../src/state/camera-on.ts';

const NOTHING = { top: 0, right: 0, bottom: 0, left: 0 };

test('a box as wide as the world at zoom 0 fits 512 pixels', () => {
  const frame = { width: 512, height: 4000, covered: NOTHING };
  expect(cameraOn([-180, -1, 180, 1], frame)).toMatchObject({ bearing: 0, pitch: 0 });
  expect(cameraOn([-180, -1, 180, 1], frame)?.zoom).toBeCloseTo(0, 9);
  expect(cameraOn([-90, -1, 90, 1], frame)?.zoom).toBeCloseTo(1, 9);
});

test('every box lies in what the panels leave free', () => {
  const degrees = fc.integer({ min: -200, max: 200 });
  const side = fc.integer({ min: 1, max: 100 });
  const edge = fc.nat(300);
  fc.assert(
    fc.property(degrees, degrees, side, side, edge, edge, (x, y, w, h, left, bottom) => {
      const box = [x / 10, y / 10, (x + w) / 10, (y + h) / 10] as const;
      const frame = { width: 1200, height: 800, covered: { ...NOTHING, left, bottom } };
      const camera = cameraOn(box, frame);
      if (!camera) throw new Error('no room');
      const scale = 512 * 2 ** camera.zoom;
      const [cx, cy] = mercator(camera.lon, camera.lat);
      const pixel = (lon: number, lat: number) => {
        const [mx, my] = mercator(lon, lat);
        return [(mx - cx) * scale + 600, (my - cy) * scale + 400] as const;
      };
      const [west, north] = pixel(box[0], box[3]);
      const [east, south] = pixel(box[2], box[1]);
      expect(west).toBeGreaterThanOrEqual(left - 1e-6);
      expect(east).toBeLessThanOrEqual(1200 + 1e-6);
      expect(north).toBeGreaterThanOrEqual(-1e-6);
      expect(south).toBeLessThanOrEqual(800 - bottom + 1e-6);
      expect((west + east) / 2).toBeCloseTo((left + 1200) / 2, 5);
    }),
  );
});

test('where nothing is free there is no camera', () => {
  const covered = { ...NOTHING, left: 300 };
  expect(cameraOn([0, 0, 1, 1], { width: 300, height: 500, covered })).toBeNull();
});
