import type { Route } from '@playwright/test';
import { expect, plainIncidents, test } from './atlas.ts';

const CUT_OFF = /cut off after byte [\d,]+ of [\d,]+$/;
const gone = (route: Route) => route.fulfill({ status: 404, body: '' });
const half = async (route: Route) => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
};
const text = (body: string) => (route: Route) => route.fulfill({ status: 200, body });

test('a missing file is named and the rest works', async ({ atlas, page, complaints }) => {
  await page.route('**/data/routes.geojson', gone);
  await atlas.open();
  await expect(page.getByText('1 file could not be read')).toBeVisible();
  await expect(page.getByText('routes.geojson: not found (HTTP 404)')).toBeVisible();
  await page.getByRole('button', { name: 'Show what was read' }).click();
  await expect(page.getByRole('heading', { name: 'Files' })).toBeFocused();
  await expect(page.getByText('not found (HTTP 404)', { exact: true })).toBeInViewport();
  expect(await atlas.shown()).toBeGreaterThan(0);
  complaints.splice(0);
});

for (const [what, answer, reason] of [
  ['missing', gone, 'not found (HTTP 404)'],
  ['cut off', half, CUT_OFF],
  ['no GeoJSON', text('{"type":"Topology"}'), 'not valid GeoJSON (Topology)'],
  ['malformed', text('Bad gateway'), /not valid JSON/],
] as const) {
  test(`incidents that are ${what} are named, with the reason, and not counted`, async ({
    atlas,
    page,
    complaints,
  }) => {
    await page.route('**/data/incidents.geojson', answer);
    await atlas.open('', 'failed');
    await expect(atlas.summary).toHaveText('Incidents could not be loaded: none can be counted.');
    const notice = page.locator('.notices li');
    await expect(notice).toContainText('incidents.geojson: ');
    await expect(notice).toContainText(reason);
    await expect(atlas.handle('Window start')).toBeVisible();
    await page.getByRole('button', { name: 'Show what was read' }).click();
    const first = page.getByRole('list', { name: 'Files' }).getByRole('listitem').first();
    await expect(first).toContainText('incidents.geojson');
    await expect(first).toContainText(reason);
    await expect(first).toBeInViewport();
    complaints.splice(0);
  });
}

test('files that come back are read again, and the count with them', async ({
  atlas,
  page,
  complaints,
}) => {
  await page.route('**/data/incidents.geojson', gone, { times: 1 });
  await page.route('**/basemap/mali.pmtiles', gone, { times: 1 });
  await atlas.open('', 'failed');
  await page.getByRole('button', { name: 'Show what was read' }).click();
  await page.getByRole('button', { name: 'Read the files again' }).click();
  await atlas.waitFor('ready');
  expect((await atlas.counts()).all).toBe(plainIncidents().length);
  await expect(page.getByText('could not be read')).toBeHidden();
  complaints.splice(0);
});

test('without bases none is counted, and a link to one is not blamed', async ({
  atlas,
  page,
  complaints,
}) => {
  await page.route('**/data/bases.geojson', gone);
  await atlas.open('v=1&sel=base:gao');
  await expect(page.getByText('bases.geojson: not found (HTTP 404)')).toBeVisible();
  await expect(page.getByText('Bases could not be loaded.')).toBeVisible();
  await expect(page.getByText(/bases open/)).toBeHidden();
  await expect(page.getByText('Parts of this link could not be followed')).toBeHidden();
  await expect(atlas.inspector).toContainText('its file could not be loaded');
  complaints.splice(0);
});

test('bad rows cost only themselves, and the notice leads to the list of them', async ({
  atlas,
  page,
}) => {
  await page.route('**/data/incidents.geojson', async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    json.features[3].properties.start = '2013-99-99';
    json.features[9].geometry.coordinates = [200, 16];
    await route.fulfill({ response, json });
  });
  await atlas.open();
  await expect(page.getByText('2 rows of incidents.geojson were left out.')).toBeVisible();
  expect((await atlas.counts()).all).toBe(plainIncidents().length - 2);
  await page.getByRole('button', { name: 'Show what was read' }).click();
  await expect(
    page.getByText(/^feature 4 .*properties\.start: not a date \(2013-99-99\)$/),
  ).toBeInViewport();
  await expect(page.getByText(/^feature 10 .*geometry: outside the allowed range/)).toBeVisible();
});

for (const [what, answer, reason] of [
  ['missing', gone, /not found/],
  ['cut off', half, CUT_OFF],
] as const) {
  test(`a basemap that is ${what} is told; regions and incidents stay`, async ({
    atlas,
    page,
    complaints,
  }) => {
    await page.route('**/basemap/mali.pmtiles', answer);
    await atlas.open();
    await expect(page.getByText(/basemap\/mali\.pmtiles: /)).toHaveText(reason);
    await expect(page.getByText(/plain ground/)).toBeVisible();
    expect(await atlas.shown()).toBeGreaterThan(0);
    const drawn = await page.evaluate(() => {
      const { map } = Reflect.get(window, 'atlas');
      const ids: string[] = map.getStyle().layers.map(({ id }: { id: string }) => id);
      return {
        basemap: ids.filter((id) => id.startsWith('basemap:')),
        outlines: map.queryRenderedFeatures({ layers: ['regions:line'] }).length,
      };
    });
    expect(drawn.basemap).toEqual(['basemap:sea']);
    expect(drawn.outlines).toBeGreaterThan(5);
    complaints.splice(0);
  });
}

test('what a link asks for and this version cannot show is told', async ({ atlas, page }) => {
  await atlas.open('v=1&cmp=2018-01-01/2018-12-31&a=xyz:r=1&brief=3&briefing=nobody');
  const told = page.locator('.notices li');
  await expect(told.filter({ hasText: 'a second window' })).toBeVisible();
  await expect(told.filter({ hasText: 'xyz' })).toBeVisible();
  await expect(page.getByText('The briefing “nobody” is not in this browser.')).toBeVisible();
});

test('a window outside the data is told, with the way back', async ({ atlas, page }) => {
  await atlas.open('v=1&t=2030-01-01/2031-12-31');
  await expect(page.getByText(/the window holds no day of the data/)).toBeVisible();
  await page.locator('.notices').getByRole('button', { name: 'Show the whole period' }).click();
  const { shown, all } = await atlas.counts();
  expect(shown).toBe(all);
  await expect(page.getByText(/holds no day/)).toBeHidden();
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
