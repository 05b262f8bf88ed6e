import type { Page } from '@playwright/test';
import { expect, test } from './atlas.ts';

const GAO = [-0.04472, 16.27167] as const;
const AT_GAO = 'v=1&t=2019-01-01/2019-12-31&map=6.00/16.2717/-0.0447';

/** Where Gao stands on the map, in pixels, once the map is still. */
async function gaoAt(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(async (place) => {
    const { map } = Reflect.get(window, 'atlas');
    while (map.isMoving()) await new Promise(requestAnimationFrame);
    const { x, y } = map.project(place);
    return { x: Math.round(x), y: Math.round(y) };
  }, GAO);
}

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test.describe(`motion: ${reducedMotion}`, () => {
    test.use({ contextOptions: { reducedMotion } });
    test('every press of an arrow counts, however quick', async ({ atlas, page }) => {
      await atlas.open(AT_GAO);
      await page.locator('#map canvas').focus();
      const before = await gaoAt(page);
      for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
      expect(await gaoAt(page)).toEqual({ x: before.x - 500, y: before.y });
      await atlas.expectLink(/map=6\.00\/16\.2717\/5\.4/);
      for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowLeft');
      for (const key of ['+', '+', '-', '-']) await page.keyboard.press(key);
      expect(await gaoAt(page)).toEqual(before);
    });
  });
}

test('the crosshair stands in the free part of the map, and Enter takes what is under it', async ({
  atlas,
  page,
}) => {
  await atlas.open('v=1&t=2019-01-01/2019-12-31&map=7.00/16.2717/-0.0447&q=zzzz');
  const canvas = page.locator('#map canvas');
  await canvas.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  const crosshair = page.locator('.map-crosshair');
  await expect(crosshair).toBeVisible();
  const middle = async () => {
    const [cross, map] = [await crosshair.boundingBox(), await canvas.boundingBox()];
    if (!cross || !map) throw new Error('no crosshair');
    return {
      x: Math.round(cross.x + cross.width / 2 - map.x),
      y: Math.round(cross.y + cross.height / 2 - map.y),
    };
  };
  const panel = await page.locator('#side-panel').boundingBox();
  if (!panel) throw new Error('no panel');
  const wide = page.viewportSize()?.width ?? 0;
  const free = await middle();
  expect(Math.abs(free.x - (panel.x + panel.width + wide) / 2)).toBeLessThan(40);

  const gao = await gaoAt(page);
  await page.evaluate(([x, y]) => Reflect.get(window, 'atlas').map.panBy([x, y], { duration: 0 }), [
    gao.x - free.x,
    gao.y - free.y,
  ] as const);
  await page.keyboard.press('Enter');
  await expect(atlas.inspector.getByRole('heading', { name: 'Gao' })).toBeVisible();
  await atlas.expectLink(/sel=base:gao/);

  // The inspector covers the right: the crosshair moves, and the map with it.
  const withInspector = await middle();
  expect(withInspector.x).toBeLessThan(free.x - 100);
  const moved = await gaoAt(page);
  expect(Math.abs(moved.x - withInspector.x)).toBeLessThanOrEqual(2);
  await page.keyboard.press('Escape');
  await expect(atlas.inspector).toHaveCount(0);
  expect(await middle()).toEqual(free);
});

test('what is chosen in the table comes out from under the inspector', async ({ atlas, page }) => {
  // Aguelhok lies near the right edge of this map, in sight as long as nothing is selected.
  await atlas.open('v=1&t=2019-01-20/2019-01-20&type=mission&map=6.00/19.4600/-4.7400');
  await atlas.openPanel('Table');
  const aguelhokX = () =>
    page.evaluate(() => {
      const { map, store } = Reflect.get(window, 'atlas');
      const { incidents } = store.getState().data;
      const row = incidents.incidentAt(incidents.rowOf('mission:2019-01-20-aguelhok'));
      return map.project([row.lon, row.lat]).x;
    });
  expect(await aguelhokX()).toBeCloseTo(1150, -1);
  await atlas.table.getByRole('row').filter({ hasText: 'Aguelhok' }).click();
  await expect(atlas.inspector).toBeVisible();
  const inspector = await atlas.inspector.boundingBox();
  await expect.poll(aguelhokX).toBeLessThan(inspector?.x ?? 0);
});
