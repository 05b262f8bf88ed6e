import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './atlas.ts';

async function expectNoBarriers(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`),
  ).toEqual([]);
}

const SCREENS = [
  ['first view', ''],
  ['a base', 'v=1&t=2019-01-01/2019-12-31&sel=base:gao'],
  ['an incident', 'v=1&sel=incident:mission:2019-01-20-aguelhok'],
  ['a route and a region filter', 'v=1&sel=route:sevare-gao&region=ML05'],
  ['a divided map', 'v=1&t=2018-01-01/2018-12-31&cmp=first/2017-12-31&a=compare:swipe=0.6'],
  ['a map for embedding', 'v=1&ui=map'],
  ['nothing matching', 'v=1&q=zzzz'],
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme} theme`, () => {
    test.use({ colorScheme });
    for (const [name, link] of SCREENS) {
      test(`axe finds nothing: ${name}`, async ({ atlas, page }) => {
        await atlas.open(link);
        await expectNoBarriers(page);
      });
    }
    for (const panel of ['Filters', 'Analysis', 'Data', 'Table'] as const) {
      test(`axe finds nothing: panel ${panel}`, async ({ atlas, page }) => {
        await atlas.open();
        await atlas.openPanel(panel);
        await expectNoBarriers(page);
      });
    }
    test('axe finds nothing: every analysis', async ({ atlas, page }) => {
      // One page for all of them: opening it takes longer than looking.
      test.setTimeout(240_000);
      await atlas.open();
      await atlas.openPanel('Analysis');
      await page.locator('.analysis-menu b').first().waitFor();
      const entries = await page.locator('.analysis-menu b').allTextContents();
      expect(entries.length).toBeGreaterThan(4);
      for (const name of entries) {
        await test.step(name, async () => {
          await atlas.openAnalysis(name);
          await page.waitForTimeout(500);
          await expectNoBarriers(page);
        });
      }
    });
    test('axe finds nothing: timeline with lanes, settings and a part shown', async ({
      atlas,
      page,
    }) => {
      await atlas.open('v=1&t=2019-01-01/2019-12-31');
      await page.getByRole('button', { name: 'Lanes' }).click();
      await atlas.openTimelineSettings();
      await page.getByRole('button', { name: 'Fit window' }).click();
      await expect(page.getByRole('toolbar', { name: /^Bases of the mission/ })).toBeAttached();
      await expectNoBarriers(page);
    });
    for (const button of ['Share', 'Help']) {
      test(`axe finds nothing: dialog ${button}`, async ({ atlas, page }) => {
        await atlas.open();
        await page.getByRole('button', { name: button, exact: true }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectNoBarriers(page);
      });
    }
  });
}

test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test('axe finds nothing, nothing runs off the side, panels open as sheets', async ({
    atlas,
    page,
  }) => {
    await atlas.open();
    await expectNoBarriers(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await atlas.openPanel('Filters');
    await expect(page.getByRole('group', { name: 'Incident type' })).toBeVisible();
    await expectNoBarriers(page);
    await page.getByRole('button', { name: 'Close the panel' }).click();
    await page.getByRole('button', { name: 'Lanes' }).click();
    await atlas.openTimelineSettings();
    await expectNoBarriers(page);
  });
});

test('everything main is reached by keyboard alone', async ({ atlas, page }) => {
  await atlas.open();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the map' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(atlas.handle('Window start')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await atlas.expectLink(/t=2013-/);
  await page.locator('#map canvas').focus();
  await page.keyboard.press('Enter');
  await expect(atlas.inspector).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(atlas.inspector).toHaveCount(0);
});
