import { expect, test } from './atlas.ts';

test('a missing file is named and the rest works', async ({ atlas, page, complaints }) => {
  await page.route('**/data/routes.geojson', (route) => route.fulfill({ status: 404, body: '' }));
  await atlas.open();
  await expect(page.getByText('1 file could not be read')).toBeVisible();
  await page.getByRole('button', { name: 'Show what was read' }).click();
  await expect(page.getByText('the file is missing')).toBeVisible();
  expect(await atlas.shown()).toBeGreaterThan(0);
  complaints.splice(0);
});

test('a truncated incident file fails alone: bases and timeline stay', async ({
  atlas,
  page,
  complaints,
}) => {
  await page.route('**/data/incidents.geojson', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.slice(0, body.length / 2) });
  });
  await atlas.open('', 'failed');
  await expect(page.getByText('1 file could not be read')).toBeVisible();
  await expect(atlas.handle('Window start')).toBeVisible();
  complaints.splice(0);
});

test('one bad row costs one row, and is listed', async ({ atlas, page }) => {
  await page.route('**/data/incidents.geojson', async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    json.features[3].properties.start = '2013-99-99';
    await route.fulfill({ response, json });
  });
  await atlas.open();
  await atlas.openPanel('Data');
  await page
    .getByText(/^\d problems?$/)
    .first()
    .click();
  await expect(page.getByText(/2013-99-99/)).toBeVisible();
});

test('without WebGL the table stands in for the map', async ({ page, atlas, complaints }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await atlas.open();
  await expect(page.getByText(/The map needs WebGL/).first()).toBeVisible();
  await expect(atlas.table).toBeVisible();
  expect(await atlas.shown()).toBeGreaterThan(0);
  complaints.splice(0);
});

test('a window of one day and the whole period both work', async ({ atlas }) => {
  await atlas.open('v=1&t=2019-01-20/2019-01-20');
  expect(await atlas.shown()).toBeGreaterThan(0);
  await expect(atlas.handle('Window start')).toBeVisible();
  await atlas.open('v=1&t=first/last');
  const { shown, all } = await atlas.counts();
  expect(shown).toBe(all);
});
