import type { Page } from '@playwright/test';
import { expect, test } from './atlas.ts';

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Puts fingers down, moves them in steps and lifts them: Playwright has only taps of its own. */
async function touch(page: Page, from: readonly Finger[], to: readonly Finger[]): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: fingers.map(({ x, y }, id) => ({ x, y, id })),
    });
  await send('touchStart', from);
  for (let step = 1; step <= 6; step++) {
    const share = step / 6;
    await send(
      'touchMove',
      from.map(({ x, y }, i) => ({ x: x + ((to[i]?.x ?? x) - x) * share, y })),
    );
  }
  await send('touchEnd', []);
}

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a handle has 44 pixels and follows the finger; two fingers zoom', async ({
    atlas,
    page,
  }) => {
    await atlas.open('v=1&t=2016-01-01/2018-12-31');
    const box = await atlas.handle('Window end').boundingBox();
    if (!box) throw new Error('no handle');
    expect(box.width).toBeGreaterThanOrEqual(44);
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await touch(page, [at], [{ x: at.x + 80, y: at.y }]);
    await expect(atlas.handle('Window end')).toHaveAttribute('aria-valuetext', /202\d/);
    await atlas.expectLink(/t=2016-01-01\/202\d/);
    const before = await atlas.window();
    const { x, y, width } = await atlas.plot();
    const middle = x + width / 2;
    await touch(
      page,
      [
        { x: middle - 30, y },
        { x: middle + 30, y },
      ],
      [
        { x: middle - 150, y },
        { x: middle + 150, y },
      ],
    );
    await expect(page.getByRole('scrollbar', { name: 'Part shown' })).toBeVisible();
    expect(await atlas.window()).toBe(before);
  });

  test('play, step and the settings are reached by thumb', async ({ atlas, page }) => {
    await atlas.open('v=1&t=2016-01-01/2016-12-31');
    await page.getByRole('button', { name: 'Step forward', exact: true }).tap();
    await atlas.expectLink(/t=2016-02-01\/2017-01-31/);
    const settings = await atlas.openTimelineSettings();
    await settings.getByLabel('First day').fill('2015');
    await settings.getByLabel('First day').press('Enter');
    await atlas.expectLink(/t=2015-01-01\/2017-01-31/);
    await settings.getByRole('radio', { name: 'Slice' }).tap();
    await atlas.expectLink(/t=2017-01-01\/2017-01-31/);
  });
});

test.describe('by mouse', () => {
  test('the wheel zooms, the overview pans, a click on a year shows it', async ({
    atlas,
    page,
  }) => {
    await atlas.open();
    const part = page.getByRole('scrollbar', { name: 'Part shown' });
    const { x, y, width } = await atlas.plot();
    await page.mouse.move(x + width * 0.75, y);
    await page.mouse.wheel(0, -600);
    await expect(part).toBeVisible();
    const first = await part.getAttribute('aria-valuenow');
    const box = await part.boundingBox();
    if (!box) throw new Error('no overview');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 200, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    expect(Number(await part.getAttribute('aria-valuenow'))).toBeLessThan(Number(first));
    await (await atlas.openTimelineSettings()).getByRole('button', { name: 'All years' }).click();
    await expect(part).toHaveCount(0);
    await page.locator('.timeline-axis text', { hasText: '2019' }).click();
    await expect(part).toHaveAttribute('aria-valuetext', /1 Jan.* 31 Dec 2019/);
    await atlas.expectLink(/^(?!.*t=20)/);
  });

  test('Shift and a drag on the plot zoom on what was brushed', async ({ atlas, page }) => {
    await atlas.open();
    const { x, y, width } = await atlas.plot();
    await page.keyboard.down('Shift');
    await page.mouse.move(x + width * 0.4, y);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.6, y, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    const part = page.getByRole('scrollbar', { name: 'Part shown' });
    await expect(part).toHaveAttribute('aria-valuetext', /2017.*2019/);
    const { shown, all } = await atlas.counts();
    expect(shown).toBe(all);
  });
});

test('by keyboard alone: handles, bars, zoom, lanes, play', async ({ atlas, page }) => {
  await atlas.open('v=1&t=2017-01-01/2017-12-31');
  const start = atlas.handle('Window start');
  await start.focus();
  await page.keyboard.press('ArrowRight');
  await expect(start).toHaveAttribute('aria-valuetext', '1 February 2017');
  await page.keyboard.press('PageDown');
  await expect(start).toHaveAttribute('aria-valuetext', '1 January 2017');
  await page.keyboard.press('+');
  const part = page.getByRole('scrollbar', { name: 'Part shown' });
  await expect(part).toBeVisible();
  await part.focus();
  await page.keyboard.press('Home');
  await expect(part).toHaveAttribute('aria-valuetext', /^1 Jan 2013/);
  await page.keyboard.press('0');
  await expect(part).toHaveCount(0);
  const bars = page.getByRole('slider', { name: 'Bars', exact: true });
  await bars.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect.poll(() => atlas.window()).toBe('1 December 2023 – 31 December 2023');
  await page.getByRole('button', { name: 'Lanes' }).press('Enter');
  const mandates = page.getByRole('toolbar', { name: /^Mandate periods/ });
  await mandates.getByRole('button', { name: /^2100/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => atlas.window()).toBe('1 July 2014 – 30 June 2015');
  await start.focus();
  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});
