import { expect, inWindow, plainIncidents, test } from './atlas.ts';

test('an area drawn by keyboard counts what lies inside, and the link carries it', async ({
  atlas,
  page,
}) => {
  await atlas.open('v=1&t=2018-01-01/2018-12-31');
  await atlas.openAnalysis('Areas');
  await page.getByRole('button', { name: 'Draw an area' }).click();
  const canvas = page.locator('#map canvas').first();
  for (const keys of [['ArrowLeft', 'ArrowLeft'], ['ArrowDown', 'ArrowDown'], ['ArrowRight']]) {
    await canvas.focus();
    await page.keyboard.press('Enter');
    for (const key of keys) await page.keyboard.press(key);
    await page.waitForTimeout(1200);
  }
  await expect(page.getByText('3 corners')).toBeVisible();
  await page.getByRole('button', { name: 'Finish the area' }).click();
  await expect(atlas.inspector.getByRole('heading', { name: 'Drawn area' })).toBeVisible();
  await atlas.expectLink(/a=area:p=/);
});

test('an area of a link counts as a count made apart', async ({ atlas }) => {
  const [west, south, east, north] = [-5, 13.5, -2.5, 15.5];
  const p = [west, south, east, south, east, north, west, north].join('/');
  await atlas.open(`v=1&t=2018-01-01/2018-12-31&a=area:p=${p}`);
  const inside = plainIncidents().filter(
    (one) =>
      inWindow('2018-01-01', '2018-12-31')(one) &&
      one.lon >= west &&
      one.lon <= east &&
      one.lat >= south &&
      one.lat <= north,
  );
  expect(inside.length).toBeGreaterThan(10);
  await expect(atlas.inspector.getByText(`${inside.length} incidents`)).toBeVisible();
});

test('an area drawn by mouse is finished by a double click', async ({ atlas, page }) => {
  await atlas.open('v=1&t=2018-01-01/2018-12-31');
  await atlas.openAnalysis('Areas');
  await page.getByRole('button', { name: 'Draw an area' }).click();
  const canvas = page.locator('#map canvas').first();
  for (const position of [
    { x: 700, y: 200 },
    { x: 900, y: 200 },
  ]) {
    await canvas.click({ position });
    await page.waitForTimeout(400);
  }
  await canvas.dblclick({ position: { x: 800, y: 400 } });
  await expect(atlas.inspector.getByRole('heading', { name: 'Drawn area' })).toBeVisible();
  const corners = new URL(page.url()).hash.split('area:p=')[1]?.split('&')[0]?.split('/');
  await atlas.expectLink(/a=area:p=/);
  expect(corners === undefined || corners.length === 6).toBe(true);
});

test('a click on the map selects, a second one goes down the stack, Escape closes', async ({
  atlas,
  page,
}) => {
  await atlas.open('v=1&t=2019-01-01/2019-12-31&map=8.00/16.2717/-0.0447');
  const canvas = page.locator('#map canvas').first();
  const box = await canvas.boundingBox();
  if (!box) throw new Error('no map');
  const middle = { x: box.width / 2, y: box.height / 2 };
  await canvas.click({ position: middle });
  await expect(atlas.inspector).toBeVisible();
  const first = new URL(page.url()).hash;
  await atlas.expectLink(/sel=/);
  await canvas.click({ position: middle });
  await expect.poll(() => new URL(page.url()).hash).not.toBe(first);
  await page.keyboard.press('Escape');
  await expect(atlas.inspector).toHaveCount(0);
});
