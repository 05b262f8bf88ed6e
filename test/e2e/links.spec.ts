import { expect, test } from './atlas.ts';

test('Back and Forward go through deliberate acts only', async ({ atlas, page }) => {
  await atlas.open('v=1&t=2017-01-01/2017-12-31');
  await atlas.openPanel('Filters');
  const year = await atlas.shown();
  await page
    .getByRole('group', { name: 'Incident type' })
    .getByRole('checkbox', { name: /Attack on the mission/ })
    .check();
  await atlas.expectLink(/type=mission/);
  const filtered = await atlas.shown();
  // Moving the map is not an act to come back to.
  await page.locator('#map canvas').focus();
  await page.keyboard.press('ArrowRight');
  await atlas.expectLink(/map=/);
  await page.goBack();
  await expect.poll(() => atlas.shown()).toBe(year);
  await page.goForward();
  await expect.poll(() => atlas.shown()).toBe(filtered);
});

test('Share copies a link that opens the same view', async ({ atlas, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open('v=1&t=2018-01-01/2018-12-31&region=ML05&sel=base:mopti');
  const shown = await atlas.shown();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog')).toContainText('Link copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/data=[0-9a-f]{8}$/);
  await page.goto('about:blank');
  await page.goto(link);
  await atlas.waitFor('ready');
  expect(await atlas.shown()).toBe(shown);
  await expect(atlas.inspector).toContainText('Mopti');
});

test('a damaged link still opens and says what it could not follow', async ({ atlas, page }) => {
  await atlas.open('v=1&t=2017-13-45/oops&nonsense=1&region=ML99');
  await expect(page.getByText('Parts of this link could not be followed')).toBeVisible();
  await expect(page.getByText(/nonsense/)).toBeVisible();
});

test('ui=map shows the map alone, with its note', async ({ atlas, page }) => {
  await atlas.open('v=1&ui=map&t=2017-01-01/2017-12-31');
  await expect(page.getByRole('navigation', { name: 'Panels' })).toHaveCount(0);
  await expect(
    page.getByText(/do not imply official endorsement/).filter({ visible: true }),
  ).toHaveCount(1);
  expect(await atlas.shown()).toBeGreaterThan(0);
});

test('lang=fr speaks French', async ({ atlas, page }) => {
  await atlas.open('v=1&lang=fr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('button', { name: 'Partager' })).toBeVisible();
  await expect(atlas.summary).toContainText('incidents sur');
});
