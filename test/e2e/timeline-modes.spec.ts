import { expect, inWindow, plainIncidents, test } from './atlas.ts';

test('which quarter of 2019 had most attacks on the mission in sector East?', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.openPanel('Filters');
  const types = page.getByRole('group', { name: 'Incident type' });
  await types.getByRole('checkbox', { name: /Attack on the mission/ }).check();
  await page.getByRole('button', { name: /^Sector East/ }).click();
  await page
    .getByRole('group', { name: 'Region' })
    .getByRole('checkbox', { name: /^Gao/ })
    .waitFor();
  const settings = await atlas.openTimelineSettings();
  await settings.getByLabel('One bar is').selectOption('quarter');
  const bars = page.getByRole('slider', { name: 'Bars', exact: true });
  await bars.focus();
  await bars.press('Home');
  const read: Record<string, number> = {};
  for (let i = 0; i < 44; i++) {
    const text = (await bars.getAttribute('aria-valuetext')) ?? '';
    const match = /^(Q\d 2019): (\d+) of/.exec(text);
    if (match?.[1]) read[match[1]] = Number(match[2]);
    await bars.press('ArrowRight');
  }
  const quarters = [
    ['Q1 2019', '2019-01-01', '2019-03-31'],
    ['Q2 2019', '2019-04-01', '2019-06-30'],
    ['Q3 2019', '2019-07-01', '2019-09-30'],
    ['Q4 2019', '2019-10-01', '2019-12-31'],
  ] as const;
  const east = plainIncidents().filter(
    ({ type, region }) => type === 'mission' && ['ML07', 'ML-9'].includes(region ?? ''),
  );
  const expected = quarters.map(([name, first, last]) => [
    name,
    east.filter(inWindow(first, last)).length,
  ]);
  expect(read).toEqual(Object.fromEntries(expected));
  expect(east.some(inWindow('2019-01-01', '2019-12-31'))).toBe(true);
});

test('modes: slice, grow, one day; locks and widths', async ({ atlas, page }) => {
  await atlas.open('v=1&t=2017-01-17/2017-05-21');
  const settings = await atlas.openTimelineSettings();
  await settings.getByRole('radio', { name: 'Slice' }).check();
  await settings.getByLabel('Width, unit').selectOption('quarter');
  await expect.poll(() => atlas.window()).toBe('1 April 2017 – 30 June 2017');
  await page.getByRole('button', { name: 'Step forward', exact: true }).click();
  await expect.poll(() => atlas.window()).toBe('1 July 2017 – 30 September 2017');
  await settings.getByRole('radio', { name: 'Grow' }).check();
  await settings.getByLabel('Step, unit').selectOption('year');
  await page.getByRole('button', { name: 'Step forward', exact: true }).click();
  await expect.poll(() => atlas.window()).toBe('1 July 2017 – 30 September 2018');
  await settings.getByRole('radio', { name: 'One day' }).check();
  await expect.poll(() => atlas.window()).toBe('30 September 2018 – 30 September 2018');
  await settings.getByRole('radio', { name: 'Slide' }).check();
  await settings.getByLabel('Width, unit').selectOption('mandate');
  await settings.getByLabel('Locked edge').selectOption('end');
  await page.getByRole('button', { name: 'To the first window' }).click();
  await expect(atlas.handle('Window start')).toHaveAttribute('aria-valuetext', /2013/);
  await expect(atlas.handle('Window end')).toHaveAttribute('aria-valuetext', /locked/);
  await page.getByRole('button', { name: 'To the last window' }).click();
  await atlas.expectLink(/t=2019/);
});

test('bars by source and by deaths agree with the data', async ({ atlas, page }) => {
  await atlas.open('v=1&t=2019-01-01/2019-12-31');
  const settings = await atlas.openTimelineSettings();
  await settings.getByLabel('One bar is').selectOption('year');
  await settings.getByLabel('Height is').selectOption('deaths');
  await settings.getByLabel('Stacked by').selectOption('source');
  const bars = page.getByRole('slider', { name: 'Bars', exact: true });
  await bars.focus();
  const deaths = plainIncidents()
    .filter(inWindow('2019-01-01', '2019-12-31'))
    .reduce((sum, { best }) => sum + (best ?? 0), 0)
    .toLocaleString('en-GB');
  await expect(bars).toHaveAttribute(
    'aria-valuetext',
    new RegExp(`^2019: ${deaths} of ${deaths} deaths`),
  );
  await expect(page.locator('.timeline-readout')).toContainText('2019');
});

test('lanes: a mandate, the rains and a base', async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('button', { name: 'Lanes' }).click();
  const mandates = page.getByRole('toolbar', { name: /^Mandate periods/ });
  await mandates.getByRole('button', { name: /^2164/ }).click();
  await atlas.expectLink(/t=2014-07-01\/2015-06-30/);
  await page
    .getByRole('toolbar', { name: /^Rainy season/ })
    .getByRole('button', { name: /^2018/ })
    .click();
  await atlas.expectLink(/t=2018-06-01\/2018-10-31/);
  const bases = page.getByRole('toolbar', { name: /^Bases of the mission/ });
  await bases.getByRole('button', { name: /^Kidal/ }).click();
  await expect(atlas.inspector).toContainText('Kidal');
});

test('rhythm: the months add up to what is shown, and a month becomes the window', async ({
  atlas,
  page,
}) => {
  await atlas.open('v=1&t=2019-01-01/2019-12-31');
  await atlas.openAnalysis('Rhythm');
  const march = plainIncidents().filter(
    ({ start, end }) => start >= '2019-03-01' && end <= '2019-03-31',
  ).length;
  await page.getByRole('button', { name: `March 2019: ${march}, show this month` }).click();
  await atlas.expectLink(/t=2019-03-01\/2019-03-31/);
});

test('with reduced motion playing steps instead of gliding', async ({ atlas, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.open('v=1&t=2015-01-01/2015-01-31');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const starts = new Set<string | null>();
  for (let i = 0; i < 20; i++) {
    starts.add(await atlas.handle('Window start').getAttribute('aria-valuetext'));
    await page.waitForTimeout(60);
  }
  expect(starts.size).toBeGreaterThan(1);
  expect([...starts].every((text) => text?.startsWith('1 '))).toBe(true);
});

test('playing loops when asked, and holds at the end when not', async ({ atlas, page }) => {
  await atlas.open('v=1&t=2023-11-01/2023-11-30');
  const settings = await atlas.openTimelineSettings();
  await settings.getByLabel('Begin again at the end').check();
  await settings.getByLabel('Steps a second').fill('8');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(atlas.handle('Window start')).toHaveAttribute('aria-valuetext', /2013/);
  await settings.getByLabel('Begin again at the end').uncheck();
  await settings.getByLabel('Steps a second').fill('60');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await expect.poll(() => atlas.window()).toBe('1 December 2023 – 31 December 2023');
});
