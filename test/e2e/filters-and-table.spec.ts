import { readFile } from 'node:fs/promises';
import { expect, test } from './atlas.ts';

test('a filter narrows map, table and counts; its chip takes it away', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.openPanel('Filters');
  const { all } = await atlas.counts();
  const types = page.getByRole('group', { name: 'Incident type' });
  await types.getByRole('checkbox', { name: /Attack on the mission/ }).check();
  await expect.poll(() => atlas.shown()).toBeLessThan(all);
  const shown = await atlas.shown();
  await atlas.expectLink(/type=mission/);
  await atlas.openPanel('Table');
  await expect(atlas.table).toHaveAttribute('aria-rowcount', String(shown + 1));
  // Its own choice does not empty the group: other types still show what they would add.
  await expect(types.getByRole('checkbox', { name: /State-based conflict/ })).not.toBeChecked();
  await page.getByRole('button', { name: /^Remove filter: Incident type/ }).click();
  await expect.poll(() => atlas.shown()).toBe(all);
});

test('search finds a place without its accents', async ({ atlas, page }) => {
  await atlas.open();
  const { all } = await atlas.counts();
  await page.getByRole('searchbox', { name: 'Search' }).fill('menaka');
  await expect.poll(() => atlas.shown()).toBeLessThan(all);
  expect(await atlas.shown()).toBeGreaterThan(0);
  await atlas.expectLink(/q=menaka/);
});

test('the table sorts, selects by keyboard and gives its rows as files', async ({
  atlas,
  page,
}) => {
  await atlas.open('v=1&t=2019-01-01/2019-12-31&type=mission');
  await atlas.openPanel('Table');
  const header = atlas.table.getByRole('columnheader', { name: /Deaths/ });
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', /ascending|descending/);
  await atlas.table.locator('tbody [tabindex="0"]').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(atlas.inspector).toBeVisible();
  await atlas.expectLink(/sel=incident:/);

  const shown = await atlas.shown();
  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: /CSV/ }).click();
  const text = await readFile(await (await csv).path(), 'utf8');
  const rows = text.split('\r\n').filter((line) => line && !line.startsWith('#'));
  expect(rows.length).toBe(shown + 1);
  expect(text).toContain('type=mission');

  const geojson = page.waitForEvent('download');
  await page.getByRole('button', { name: /GeoJSON/ }).click();
  const collection = JSON.parse(await readFile(await (await geojson).path(), 'utf8'));
  expect(collection.features.length).toBe(shown);
});

test('nothing matching says so and how to get out', async ({ atlas }) => {
  await atlas.open('v=1&q=zzzzzz');
  await expect(atlas.summary).toContainText('No incident matches');
  expect(await atlas.shown()).toBe(0);
});
