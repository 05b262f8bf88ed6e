import { expect, plainIncidents, test } from './atlas.ts';

test('counts and rates of a region as counted from the file', async ({ atlas, page }) => {
  await atlas.open('v=1&t=2019-01-01/2019-12-31&a=rates');
  const count = plainIncidents().filter(
    ({ start, region, placePrecision }) =>
      start.startsWith('2019') && region === 'ML05' && placePrecision <= 4,
  ).length;
  const item = page
    .getByRole('listitem')
    .filter({ hasText: 'Mopti' })
    .filter({ hasText: 'a year' });
  await expect(item).toContainText(`${count} incidents`);
  // 79,509 km² and 365 days of 30.44 to the month.
  const rate = count / 79.509 / (365 / (365.2425 / 12));
  await expect(item).toContainText(String(Number(rate.toPrecision(2))));
});

test('by keyboard to the cercles of a region, kept in the link', async ({ atlas, page }) => {
  await atlas.open();
  const open = page
    .getByRole('navigation', { name: 'Panels' })
    .getByRole('button', { name: 'Analysis' });
  await open.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Rates/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'By', exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('combobox', { name: 'Cercles of' }).focus();
  await page.keyboard.press('M');
  await expect(page.locator('.analysis-answer')).toContainText('the highest of 8');
  await atlas.expectLink(/a=rates:by=cercle,region=ML05/);
  await page.getByText('The same as a table').click();
  await expect(page.getByRole('rowheader', { name: 'Bandiagara' })).toBeVisible();
});
