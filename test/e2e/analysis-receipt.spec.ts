import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, inWindow, plainIncidents, test } from './atlas.ts';

const LINK = 'v=1&t=2018-01-01/2018-12-31&a=counts:zone=region:ML07';
const inYear = plainIncidents().filter(inWindow('2018-01-01', '2018-12-31'));

async function saved(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: button }).click();
  return readFile(await (await download).path(), 'utf8');
}

/** Lines of data: after two lines of comment and one of headers. */
const lineCount = (csv: string) => csv.trimEnd().split('\r\n').length - 3;

test('from a link to a receipt whose rows, files and link agree', async ({ atlas, page }) => {
  await atlas.open(LINK);
  const answer = page.locator('.analysis-answer');
  await expect(answer).toHaveText(/^Gao \(region\): \d+ certain, [\d.]+ expected, \d+ possible/);
  const text = (await answer.textContent()) ?? '';
  const possible = Number(/(\d+) possible/.exec(text)?.[1]);
  await page.getByRole('button', { name: 'Receipt', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Receipt: Honest counts' });
  await expect(dialog.getByText(`${possible} incidents,`)).toBeVisible();
  const rough = inYear.filter(({ placePrecision }) => placePrecision >= 5).length;
  expect(rough).toBeGreaterThan(5);
  await expect(dialog.getByText(`precision 5–7): ${rough} rows`)).toBeVisible();
  expect(lineCount(await saved(page, 'Rows used as CSV'))).toBe(possible);
  expect(lineCount(await saved(page, 'Rows left out as CSV'))).toBe(rough);
  const receipt = JSON.parse(await saved(page, 'Receipt as JSON'));
  expect(receipt.schema).toBe('minusma-atlas-receipt');
  expect(receipt.rows.ids).toHaveLength(possible);
  expect(receipt.facts.found.incidents.possible).toBe(possible);
  const known = new Set(plainIncidents().map(({ id }) => id));
  expect(receipt.rows.ids.filter((id: string) => !known.has(id))).toEqual([]);
  // Elsewhere first, so that the answer is made anew.
  await atlas.open('v=1&q=zzzz');
  await page.goto(receipt.link);
  await atlas.waitFor('ready');
  await expect(answer).toHaveText(text);
});

test('the counts of the summary have a receipt, with the rows of the rule', async ({
  atlas,
  page,
}) => {
  await atlas.open('v=1&t=2018-01-01/2018-12-31');
  await page.getByRole('button', { name: 'Receipt of these counts' }).click();
  const dialog = page.getByRole('dialog', { name: 'Receipt: Incidents shown' });
  await expect(dialog.getByText(`${inYear.length} incidents,`)).toBeVisible();
  expect(lineCount(await saved(page, 'Rows used as CSV'))).toBe(inYear.length);
  const { rows } = JSON.parse(await saved(page, 'Receipt as JSON'));
  expect(new Set(rows.ids)).toEqual(new Set(inYear.map(({ id }) => id)));
});

test('by keyboard: pick a zone, open the receipt and the methods, and come back', async ({
  atlas,
  page,
}) => {
  await atlas.open('v=1&t=2018-01-01/2018-12-31&a=counts');
  await expect(page.getByText(/^Choose a zone here/)).toBeVisible();
  const picker = page.getByRole('combobox', { name: 'Zone' });
  await picker.selectOption({ label: 'Ménaka' });
  const button = page.getByRole('button', { name: 'Receipt', exact: true });
  await expect(page.locator('.analysis-answer')).toHaveText(/^Ménaka/);
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Receipt/ });
  await expect(dialog).toBeVisible();
  const methods = dialog.getByRole('button', { name: 'Methods of every number' });
  await methods.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Honest counts', level: 3 }).last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(methods).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('well-located rows only: the link, the chips and the count go with it', async ({
  atlas,
  page,
}) => {
  await atlas.open(LINK);
  await page.getByRole('checkbox', { name: 'Well-located rows only' }).check();
  await atlas.expectLink(/[#&]where=2&/);
  await expect(page.getByRole('button', { name: /^Remove filter: Place precision/ })).toBeVisible();
  expect(await atlas.shown()).toBe(inYear.filter((one) => one.placePrecision <= 2).length);
});

test('a drawn area is counted with its doubts', async ({ atlas, page }) => {
  await atlas.open('v=1&t=2018-01-01/2018-12-31&a=area:p=-5/13.5/-2.5/13.5/-2.5/15.5/-5/15.5');
  await atlas.inspector.getByRole('button', { name: 'Certain, expected, possible' }).click();
  await atlas.expectLink(/a=counts:p=-5\/13\.5.*,zone=area/);
  await expect(page.locator('.analysis-answer')).toHaveText(/^Drawn area: \d+ certain/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme} theme`, () => {
    test.use({ colorScheme });
    test('axe finds nothing in a receipt and in the methods', async ({ atlas, page }) => {
      await atlas.open(LINK);
      await page.getByRole('button', { name: 'Receipt', exact: true }).click();
      await expectNoBarriers(page);
      await page.getByRole('button', { name: 'Methods of every number' }).click();
      await expect(page.getByRole('dialog', { name: 'Methods' })).toBeVisible();
      await expectNoBarriers(page);
    });
  });
}

async function expectNoBarriers(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`),
  ).toEqual([]);
}
