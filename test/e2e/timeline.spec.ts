import { expect, test } from './atlas.ts';

test('handles move by keyboard and the counts follow', async ({ atlas }) => {
  await atlas.open('v=1&t=2017-01-01/2017-12-31');
  const end = atlas.handle('Window end');
  await expect(end).toHaveAttribute('aria-valuetext', /31 December 2017/);
  const before = await atlas.shown();
  await end.focus();
  await atlas.page.keyboard.press('End');
  await expect(end).toHaveAttribute('aria-valuetext', /31 December 2023/);
  expect(await atlas.shown()).toBeGreaterThan(before);
  await atlas.expectLink(/t=2017-01-01\/last/);
});

test('a handle follows the mouse', async ({ atlas, page }) => {
  await atlas.open();
  const box = await atlas.handle('Window start').boundingBox();
  if (!box) throw new Error('no handle');
  const { all } = await atlas.counts();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 500, box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => atlas.shown()).toBeLessThan(all);
  await atlas.expectLink(/t=20\d\d-\d\d-\d\d\/last/);
});

test('typed dates set the window, and a bad one says what is wanted', async ({ atlas, page }) => {
  await atlas.open();
  const first = page.getByLabel('First day');
  await first.fill('2019');
  await first.press('Enter');
  await expect(atlas.handle('Window start')).toHaveAttribute('aria-valuetext', /1 January 2019/);
  const last = page.getByLabel('Last day');
  await last.fill('2019-06');
  await last.press('Enter');
  await expect(atlas.handle('Window end')).toHaveAttribute('aria-valuetext', /30 June 2019/);
  await last.fill('2019-13-45');
  await last.press('Enter');
  await expect(last).toHaveAttribute('aria-invalid', 'true');
  await expect(atlas.handle('Window end')).toHaveAttribute('aria-valuetext', /30 June 2019/);
});

test('playing moves the window and leaves the address alone until it rests', async ({
  atlas,
  page,
}) => {
  await atlas.open('v=1&t=2015-01-01/2015-12-31');
  const start = atlas.handle('Window start');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  // Past the half of a step of a month: before it playing comes to rest where it began.
  await expect(start).not.toHaveAttribute('aria-valuetext', /January 2015/);
  expect(page.url()).toContain('t=2015-01-01/2015-12-31');
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(page).not.toHaveURL(/t=2015-01-01\/2015-12-31/);
});

test('a step forward and back comes home', async ({ atlas, page }) => {
  await atlas.open('v=1&t=2017-03-01/2017-03-31');
  await page.getByRole('button', { name: 'Step forward', exact: true }).click();
  await atlas.expectLink(/t=2017-04-01\/2017-04-30/);
  await page.getByRole('button', { name: 'Step back', exact: true }).click();
  await atlas.expectLink(/t=2017-03-01\/2017-03-31/);
});
