import { expect, inWindow, plainIncidents, test } from './atlas.ts';

const incidents = plainIncidents();

/** Incidents of a region that begin in these days, counted from the shipped file. */
function begun(first: string, last: string, region: string): number {
  return incidents.filter(
    (one) =>
      inWindow(first, last)(one) &&
      one.start >= first &&
      one.start <= last &&
      one.region === region &&
      one.placePrecision <= 4,
  ).length;
}

test('from a link: counts, expected, and the region that a row selects', async ({
  atlas,
  page,
}) => {
  await atlas.open('v=1&t=2018-01-01/2018-12-31&a=changed:days=90');
  await expect(page.getByRole('heading', { name: 'What changed' })).toBeVisible();
  await expect(page.getByText('3 Oct – 31 Dec 2018 against 5 Jul – 2 Oct 2018')).toBeVisible();
  const table = page.getByRole('table', { name: 'What changed, the most surprising first' });
  const mopti = table.getByRole('row', { name: /^Mopti/ });
  await expect(mopti.getByRole('cell').nth(0)).toHaveText(
    String(begun('2018-10-03', '2018-12-31', 'ML05')),
  );
  await expect(mopti.getByRole('cell').nth(1)).toHaveText(
    String(begun('2018-07-05', '2018-10-02', 'ML05')),
  );
  const name = mopti.getByRole('button', { name: 'Mopti' });
  await name.focus();
  await page.keyboard.press('Enter');
  await atlas.expectLink(/sel=region:ML05/);
  await expect(name).toHaveAttribute('aria-pressed', 'true');
});

test('by keyboard from the menu: by type, a row filters, the others stay', async ({
  atlas,
  page,
}) => {
  await atlas.open('v=1&t=2018-01-01/2018-12-31');
  await atlas.openPanel('Analysis');
  await page.getByRole('button', { name: /^What changed/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'By' }).selectOption('type');
  await page.getByRole('combobox', { name: 'Against' }).selectOption('season');
  await atlas.expectLink(/a=changed:against=season,by=type/);
  const rows = page
    .getByRole('table', { name: 'What changed, the most surprising first' })
    .getByRole('row');
  const before = await rows.count();
  expect(before).toBeGreaterThan(2);
  await rows.nth(1).getByRole('button').click();
  await atlas.expectLink(/type=/);
  await expect(rows).toHaveCount(before);
  await expect(rows.nth(1).getByRole('button')).toHaveAttribute('aria-pressed', 'true');
});

test('across the division of 2016 regions are held apart, and it is said', async ({
  atlas,
  page,
}) => {
  await atlas.open('v=1&t=2016-01-01/2016-03-31&a=changed');
  const held = page.getByText(/\d that (was|were) not the same throughout/);
  await held.click();
  await expect(page.getByText(/^Gao: .*its outline changed on the way/)).toBeVisible();
  await expect(page.getByText('compare by cercle')).toBeVisible();
});
