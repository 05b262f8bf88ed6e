import { expect, inWindow, type PlainIncident, plainIncidents, test } from './atlas.ts';

const incidents = plainIncidents();
const YEARS = 'v=1&t=2018-01-01/2018-12-31&cmp=2017-01-01/2017-12-31';

/** Counted from the shipped file, apart from the atlas's own code. */
function count(first: string, last: string, test: (one: PlainIncident) => boolean = () => true) {
  return incidents.filter((one) => inWindow(first, last)(one) && test(one)).length;
}
const IN_2018 = count('2018-01-01', '2018-12-31');
const IN_2017 = count('2017-01-01', '2017-12-31');

test('a link with a second window opens the comparison, and both counts are right', async ({
  atlas,
  page,
}) => {
  await atlas.open(YEARS);
  await expect(page.getByRole('heading', { name: 'Compare', exact: true })).toBeVisible();
  const totals = page.getByRole('table', { name: 'A and B in all' });
  await expect(totals.getByRole('columnheader', { name: 'A: 2018' })).toBeVisible();
  await expect(totals.getByRole('columnheader', { name: 'B: 2017' })).toBeVisible();
  const shown = totals.getByRole('row', { name: /^Incidents \d/ }).getByRole('cell');
  await expect(shown).toHaveText([String(IN_2018), String(IN_2017)]);
  expect(await atlas.shown()).toBe(IN_2018);
  // Lines count what began in the window, with a place known to the region.
  const inMopti = (year: string) => (one: PlainIncident) =>
    one.region === 'ML05' && one.placePrecision <= 4 && one.start.startsWith(year);
  const mopti = page.getByRole('row', { name: /^Mopti/ }).getByRole('cell');
  await expect(mopti.nth(0)).toHaveText(String(count('2018-01-01', '2018-12-31', inMopti('2018'))));
  await expect(mopti.nth(1)).toHaveText(String(count('2017-01-01', '2017-12-31', inMopti('2017'))));
  await expect(page.locator('.notices li')).toHaveCount(0);
});

test('the same days under two filters: both counts are right', async ({ atlas, page }) => {
  await atlas.open('v=1&t=2018-01-01/2018-12-31&type=state&a=compare:with=type:onesided');
  const totals = page.getByRole('table', { name: 'A and B in all' });
  await expect(totals.getByRole('columnheader', { name: 'B: One-sided violence' })).toBeVisible();
  const ofType = (type: string) =>
    String(count('2018-01-01', '2018-12-31', (one) => one.type === type));
  const shown = totals.getByRole('row', { name: /^Incidents \d/ }).getByRole('cell');
  await expect(shown).toHaveText([ofType('state'), ofType('onesided')]);
  await expect(page.locator('.analysis-answer')).toHaveText(/^A has \d/);
});

test('from the menu by keyboard: B, exchange, end; the link follows', async ({ atlas, page }) => {
  await atlas.open('v=1&t=2019-01-01/2019-12-31');
  await atlas.openPanel('Analysis');
  await page.getByRole('button', { name: /^Compare/ }).focus();
  await page.keyboard.press('Enter');
  await atlas.expectLink(/cmp=2018-01-01\/2018-12-31&a=compare/);
  const first = page.getByRole('textbox', { name: 'First day of B' });
  await first.fill('2018-07');
  await first.press('Enter');
  await atlas.expectLink(/cmp=2018-07-01\/2018-12-31/);
  await page.getByRole('button', { name: 'Exchange A and B' }).focus();
  await page.keyboard.press('Enter');
  await atlas.expectLink(/t=2018-07-01\/2018-12-31.*cmp=2019-01-01\/2019-12-31/);
  expect(await atlas.shown()).toBe(count('2018-07-01', '2018-12-31'));
  await page.goBack();
  await atlas.expectLink(/t=2019-01-01\/2019-12-31.*cmp=2018-07-01\/2018-12-31/);
  await page.getByRole('button', { name: 'End the comparison' }).click();
  await expect(page).not.toHaveURL(/cmp=|a=compare/);
});

test('the divider goes by keys and by drag, and stands in the link', async ({ atlas, page }) => {
  await atlas.open(YEARS);
  await page.getByRole('button', { name: 'Divide the map: A left, B right' }).click();
  const divider = page.getByRole('slider', { name: 'Divider between A and B' });
  await expect(divider).toHaveAttribute('aria-valuenow', '60');
  await divider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(divider).toHaveAttribute('aria-valuenow', '59');
  await page.keyboard.press('End');
  await expect(divider).toHaveAttribute('aria-valuenow', '100');
  await page.keyboard.press('Home');
  await expect(divider).toHaveAttribute('aria-valuenow', '0');
  await page.keyboard.press('PageUp');
  await atlas.expectLink(/a=compare:swipe=0\.1/);
  await page.keyboard.press('End');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(divider).toHaveAttribute('aria-valuenow', '80');
  const box = await divider.boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(44);
  const from = { x: (box?.x ?? 0) + 22, y: (box?.y ?? 0) + 22 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 200, from.y, { steps: 4 });
  await page.mouse.up();
  await atlas.expectLink(/swipe=0\.6\d*/);
  await page.reload();
  await atlas.waitFor('ready');
  await expect(divider).toHaveAttribute('aria-valuenow', /^6\d$/);
});

test('right of the divider an incident of B is picked, and none of A', async ({ atlas, page }) => {
  const inYears = incidents.filter(inWindow('2017-01-01', '2018-12-31'));
  const alone = inYears.find(
    (one) =>
      one.end < '2018' &&
      inYears.every((other) => {
        return other === one || Math.hypot(other.lon - one.lon, other.lat - one.lat) > 0.2;
      }),
  );
  if (!alone) throw new Error('each has another near it');
  const link = `v=1&map=10.00/${alone.lat.toFixed(4)}/${alone.lon.toFixed(4)}&ui=map`;
  const years = 't=2018-01-01/2018-12-31&cmp=2017-01-01/2017-12-31';
  const pickMiddle = async (swipe: string) => {
    await atlas.open(`${link}&${years}&layers=-bases,-routes,-places&a=compare:swipe=${swipe}`);
    const map = page.getByRole('application');
    const box = await map.boundingBox();
    await map.click({ position: { x: (box?.width ?? 0) / 2, y: (box?.height ?? 0) / 2 } });
  };
  await pickMiddle('0.3');
  await atlas.expectLink(/sel=incident/);
  await pickMiddle('0.7');
  await atlas.expectLink(/sel=region/);
});
