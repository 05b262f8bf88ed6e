import { expect, test } from './atlas.ts';

test('a country from a link, chosen and filtered by keyboard', async ({ atlas, page }) => {
  await atlas.open('v=1&t=2016-01-01/2016-12-31&a=contributors:c=TCD');
  const panel = page.getByRole('region', { name: 'Analysis', exact: true });
  await expect(panel.getByText(/2,350 troops of Chad at 3 bases/)).toBeVisible();
  await panel.getByRole('button', { name: /Show only bases and incidents of Chad/ }).focus();
  await page.keyboard.press('Enter');
  await atlas.expectLink(/tcc=TCD/);
  await panel.getByRole('combobox', { name: 'Country' }).selectOption({ label: 'All together' });
  await atlas.expectLink(/a=contributors(&|$)/);
  await expect(panel.getByRole('img', { name: /monthly contribution reports/ })).toBeVisible();
});
