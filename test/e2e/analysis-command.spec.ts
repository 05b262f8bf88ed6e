import { expect, inWindow, plainIncidents, test } from './atlas.ts';

test('the command view by keyboard: a sector frames and filters, a base is selected', async ({
  atlas,
  page,
}) => {
  await atlas.open('v=1&t=2019-01-01/2019-12-31&a=command');
  const tree = page.getByRole('tree', { name: 'Chain of command as of 31 December 2019' });
  await tree.getByRole('treeitem', { name: /^.?Special Representative/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('s');
  await expect(tree.getByRole('treeitem', { name: /Sector East/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await atlas.expectLink(/a=command:node=sector:east/);
  await atlas.expectLink(/region=ML-9,ML07/);
  await atlas.expectLink(/map=/);
  const inEast = plainIncidents()
    .filter(inWindow('2019-01-01', '2019-12-31'))
    .filter(({ region }) => region === 'ML07' || region === 'ML-9');
  expect(await atlas.shown()).toBe(inEast.length);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(atlas.inspector.getByRole('heading', { name: 'Gao', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Clear the choice' }).click();
  await expect(atlas.inspector).toHaveCount(0);
  await atlas.expectLink(/a=command(&|$)/);
});

test('the tree follows the window: Sector Centre is there from 24 June 2019 on', async ({
  atlas,
  page,
}) => {
  await atlas.open('v=1&t=2019-01-01/2019-06-23&a=command');
  await expect(page.getByRole('treeitem', { name: /Sector not stated/ })).toBeVisible();
  await expect(page.getByRole('treeitem', { name: /Sector Centre/ })).toHaveCount(0);
  await atlas.handle('Window end').focus();
  await page.getByRole('textbox', { name: 'Last day' }).fill('2019-06-24');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('treeitem', { name: /Sector Centre/ })).toBeVisible();
  await expect(page.getByRole('treeitem', { name: /Sector not stated/ })).toHaveCount(0);
});
