import { expect, inWindow, plainIncidents, test } from './atlas.ts';

const incidents = plainIncidents();

test('coverage with rings opens from a link and counts as the plain rule does', async ({
  atlas,
}) => {
  await atlas.open('v=1&t=2023-12-30/2023-12-31&a=coverage:r=25,rings=10/50');
  const panel = atlas.page.getByRole('region', { name: 'Analysis', exact: true });
  await expect(panel.getByRole('textbox', { name: 'Rings, km' })).toHaveValue('10, 50');
  const shown = incidents.filter(inWindow('2023-12-30', '2023-12-31'));
  await expect(panel.getByText(new RegExp(`of ${shown.length} within 25 km`))).toBeVisible();
  await expect(panel.getByText('Rings: 10, 50 km')).toBeVisible();
});

test('what a closure takes away, by the keyboard', async ({ atlas, page }) => {
  await atlas.open('v=1&t=2018-01-01/2018-12-31&a=closure:base=gao,of=health,r=50');
  const panel = page.getByRole('region', { name: 'Analysis', exact: true });
  await expect(panel.getByText(/^Without Gao, \d+ of \d+ health sites/)).toBeVisible();
  await panel.getByRole('combobox', { name: 'Base' }).focus();
  await page.keyboard.press('k');
  await page.keyboard.press('Tab');
  await expect(panel.getByText(/^Without Kidal/)).toBeVisible();
  await atlas.expectLink(/a=closure:base=kidal,of=health,r=50/);
});

test('the closures of 2023, step by step by the keyboard, each as of its day', async ({
  atlas,
  page,
}) => {
  await atlas.open('v=1&a=closures:r=50,step=6');
  const panel = page.getByRole('region', { name: 'Analysis', exact: true });
  await expect(panel.getByText('Step 6 of 13: Tessalit')).toBeVisible();
  await panel.getByRole('slider', { name: 'Step' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByText('Step 7 of 13: Aguelhok')).toBeVisible();
  await expect(panel.getByText(/^6 bases still open on 23 October 2023/)).toBeVisible();
  const year = incidents.filter(inWindow('2022-10-24', '2023-10-23'));
  await expect.poll(() => atlas.shown()).toBe(year.length);
  await expect(panel.getByText(new RegExp(`of the ${year.length} incidents`))).toBeVisible();
  await atlas.expectLink(/t=2022-10-24\/2023-10-23.*a=closures:r=50,step=7/);
  await panel.getByRole('button', { name: 'Play the closures' }).press('Enter');
  await expect(panel.getByText('Step 8 of 13: Kidal')).toBeVisible();
  await panel.getByRole('button', { name: 'Pause the closures' }).press('Enter');
});

test('the border belt says how many incidents of certain place there are', async ({ atlas }) => {
  await atlas.open('v=1&t=2019-01-01/2019-12-31&a=border:km=50');
  const panel = atlas.page.getByRole('region', { name: 'Analysis', exact: true });
  const certain = incidents.filter(
    (one) => inWindow('2019-01-01', '2019-12-31')(one) && one.placePrecision <= 2,
  );
  await expect(
    panel.getByText(new RegExp(`of ${certain.length} incidents of certain place within 50 km`)),
  ).toBeVisible();
  const table = panel.getByRole('table', { name: 'By frontier' });
  await expect(table.getByRole('rowheader')).toHaveCount(7);
});
