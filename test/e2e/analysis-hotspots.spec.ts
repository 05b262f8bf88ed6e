import { readFileSync } from 'node:fs';
import { getisOrd } from '../../src/analysis/hotspots/getis-ord.ts';
import { countByCell, hexagonGrid } from '../../src/analysis/hotspots/hexagon-grid.ts';
import { planePoints } from '../../src/analysis/hotspots/points.ts';
import { expect, plainIncidents, test } from './atlas.ts';

/** What of an incident the statistic goes by. */
const precise = plainIncidents().filter(({ placePrecision }) => placePrecision <= 2);

/** Cells, and how many are hot: the tested core over the shipped file, read here. */
function hotCells(first: string, last: string, cellKm: number, bandKm: number) {
  const text = readFileSync(new URL('../../public/data/regions.geojson', import.meta.url), 'utf8');
  const grid = hexagonGrid(JSON.parse(text).features, cellKm);
  const begun = precise.filter(({ start }) => start >= first && start <= last);
  const points = planePoints({
    lon: Float64Array.from(begun, ({ lon }) => lon),
    lat: Float64Array.from(begun, ({ lat }) => lat),
  });
  const { counts, outside } = countByCell(grid, points);
  const steps = getisOrd(grid, counts, bandKm);
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    const hot = step.value.classes.filter((one) => one > 0).length;
    return { hot, cells: grid.size, counted: begun.length - outside };
  }
}

test('from the link of the contract: as many hot cells as the statistic gives apart', async ({
  atlas,
  page,
}) => {
  await atlas.open('v=1&t=2018-01-01/2018-12-31&a=hotspots:cell=25,band=50');
  const { hot, cells, counted } = hotCells('2018-01-01', '2018-12-31', 25, 50);
  expect(hot).toBeGreaterThan(20);
  await expect(
    page.getByText(`are hot: ${hot} of ${cells.toLocaleString('en-GB')}; 0 cold`),
  ).toBeVisible();
  await expect(page.getByText(`${counted} incidents counted`)).toBeVisible();
});

test('by keyboard: from the menu to a cell on the map', async ({ atlas, page }) => {
  await atlas.open('v=1&t=2019-01-01/2019-12-31');
  await atlas.openPanel('Analysis');
  await page.getByRole('button', { name: /^Hot spots/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Hot spots', exact: true })).toBeVisible();
  const field = page.getByRole('spinbutton', { name: 'Cell, km across' });
  await field.fill('40');
  await atlas.expectLink(/a=hotspots:cell=40/);
  const { hot, cells } = hotCells('2019-01-01', '2019-12-31', 40, 50);
  await expect(page.getByText(`are hot: ${hot} of ${cells}; 0 cold`)).toBeVisible();
  const table = page.getByRole('table', { name: 'Hot cells, highest z first' });
  await table.getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await atlas.expectLink(/map=/);
});

test('a link opens each of the others', async ({ atlas, page }) => {
  const answers = [
    ['emerging', /cells of 2,316 have a hot pattern, over 44 quarters/],
    ['kernel:h=60', /^Highest: [\d.]+ incidents per 1,000\skm² and year/],
    ['scdi:year=2020', /^2020: intensity was high in \d+ of \d+ cells/],
    ['near-repeats:km=5/10,days=7', /^Within \d+\skm and 7 days: \d+ pairs/],
    ['drift', /^From 2013 to 2023 the mean centre moved \d+\skm/],
  ] as const;
  for (const [link, text] of answers) {
    await atlas.open(`v=1&a=${link}`);
    await expect(page.getByText(text)).toBeVisible();
  }
  await atlas.open('v=1&t=2018-01-01/2018-12-31&a=emerging');
  await expect(page.getByText(/holds 4 whole quarters. The patterns need 10/)).toBeVisible();
});
