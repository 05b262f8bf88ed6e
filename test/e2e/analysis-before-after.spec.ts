import { expect, inWindow, plainIncidents, test } from './atlas.ts';

/** Great-circle distance in km by the chord on a sphere of 6371.0088 km. */
function km(one: readonly [number, number], other: readonly [number, number]): number {
  const unit = ([lon, lat]: readonly [number, number]) => {
    const [x, y] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
    return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)] as const;
  };
  const [a, b] = [unit(one), unit(other)];
  return 2 * 6371.0088 * Math.asin(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) / 2);
}
const MENAKA = [2.4022, 15.9182] as const;

/** Incidents near Ménaka with a known place that began on these days, both inclusive. */
function near(first: string, last: string, type?: string): number {
  return plainIncidents().filter(
    (row) =>
      inWindow(first, last)(row) &&
      row.start >= first &&
      (!type || row.type === type) &&
      row.placePrecision <= 2 &&
      km([row.lon, row.lat], MENAKA) <= 25,
  ).length;
}

test('by keyboard from the opening view to the sentence about Ménaka in few acts', async ({
  atlas,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open();
  let acts = 0;
  const press = async (name: RegExp) => {
    acts += 1;
    await page.getByRole('button', { name }).first().focus();
    await page.keyboard.press('Enter');
  };
  await press(/^Analysis$/);
  await press(/^Before and after/);
  const base = page.getByRole('combobox', { name: 'Base' });
  // The base that was closed first.
  await expect(base).toHaveValue('ber');
  await base.focus();
  acts += 1;
  // Typing the first letter opens no list: it chooses.
  await page.keyboard.press('m');
  await expect(base).toHaveValue('menaka');
  const answer = page.locator('.analysis-answer');
  await expect(answer).toContainText('Incidents within 25\u00a0km of Ménaka');
  const [after, before] = [near('2023-08-26', '2023-12-31'), near('2023-02-27', '2023-08-25')];
  await expect(answer).toContainText(
    `${after} in 128 days after the closure (25 August 2023), ${before} in 180 days before`,
  );
  await press(/^Copy the sentence/);
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(acts).toBeLessThanOrEqual(8);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(`${after} in 128 days after`);
  const link = /#(v=1\S*)$/.exec(text)?.[1] ?? '';
  expect(link).toContain('a=before-after:base=menaka');
  // And on to attacks on the mission alone: three acts more.
  await press(/^Filters$/);
  acts += 1;
  await page.getByRole('checkbox', { name: /^Attack on the mission/ }).focus();
  await page.keyboard.press('Space');
  await press(/^Analysis$/);
  await expect(answer).toContainText('Attacks on the mission within');
  expect(acts).toBeLessThanOrEqual(8);
  await atlas.expectLink(/type=mission.*a=before-after/);
  const said = await answer.textContent();
  const now = new URL(page.url()).hash.slice(1);
  await page.goto('about:blank');
  await atlas.open(now);
  await expect(answer).toHaveText(said ?? '');
});

test('of attacks on the mission from a link, in French', async ({ atlas, page }) => {
  await atlas.open('v=1&type=mission&a=before-after:base=menaka,days=365&lang=fr');
  const [after, before] = [
    near('2023-08-26', '2023-12-31', 'mission'),
    near('2022-08-26', '2023-08-25', 'mission'),
  ];
  const answer = page.locator('.analysis-answer');
  await expect(answer).toContainText('Attaques contre la mission');
  await expect(answer).toContainText(`${after} en 128 jours après la fermeture (25 août 2023)`);
  await expect(answer).toContainText(`${before} en 365 jours avant`);
  await expect(page.getByText('le silence n’est pas le calme')).toBeVisible();
});

test('the selected base stands in where the link names none', async ({ atlas, page }) => {
  await atlas.open('v=1&sel=base:gao&a=before-after');
  await expect(page.locator('.analysis-answer')).toContainText('of Gao');
  await expect(page.getByRole('combobox', { name: 'Base' })).toHaveValue('gao');
});
