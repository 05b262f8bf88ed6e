import { readFileSync } from 'node:fs';
import { expect, test } from './atlas.ts';

test('a briefing is captured, kept, presented by keyboard, saved and opened again', async ({
  atlas,
  page,
}) => {
  await atlas.open('v=1&t=2017-01-01/2017-12-31');
  const shown = await atlas.shown();
  await page.getByRole('button', { name: 'Briefing', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Briefing', exact: true });
  await panel.getByRole('button', { name: 'New briefing' }).click();
  await panel.getByLabel('Title of the briefing').fill('The year 2017');
  await panel.getByRole('button', { name: 'Add the present view as a step' }).click();
  await panel.getByText('1. Step 1').click();
  await panel.getByLabel('Title', { exact: true }).fill('What happened');
  await panel
    .getByLabel('Text')
    .fill('In that year **{count}** incidents, {count @ t=2018-01-01/2018-12-31} in the next.');
  await panel.getByRole('button', { name: 'Duplicate' }).click();
  await expect(panel.getByText('2 steps')).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('The year 2017.atlas-briefing.json');
  const text = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'minusma-atlas-briefing', version: 1 });

  // It is there after the page is opened again.
  await page.waitForTimeout(600);
  await page.reload();
  await atlas.waitFor('ready');
  await page.getByRole('button', { name: 'Briefing', exact: true }).click();
  await panel.getByRole('button', { name: 'Present: The year 2017' }).focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'Briefing', exact: true });
  await expect(card.getByRole('heading', { name: 'What happened' })).toBeFocused();
  await expect(card.locator('data').first()).toHaveAttribute('value', String(shown));
  await expect(card.locator('data').nth(1)).not.toHaveAttribute('value', String(shown));
  await page.keyboard.press('ArrowRight');
  await expect(card.getByText('Step 2 of 2')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible();
  expect(await atlas.shown()).toBe(shown);

  // The file opens beside the one that is there.
  await page.getByLabel('Open a file').setInputFiles({
    ...{ name: 'a.atlas-briefing.json', mimeType: 'application/json', buffer: Buffer.from(text) },
  });
  await expect(panel.getByLabel('Title of the briefing')).toHaveValue('The year 2017');
});

test('a link to a briefing that is not there says so', async ({ atlas, page }) => {
  await atlas.open('v=1&brief=2&briefing=nothing&lang=fr');
  await expect(page.getByText('L’exposé « nothing » n’est pas dans ce navigateur.')).toBeVisible();
  await page.getByRole('button', { name: 'Terminer la présentation' }).click();
  await expect(page.getByRole('button', { name: 'Partager' })).toBeVisible();
});

test('the share dialog has a QR code and the code of a frame', async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  await page.locator('summary', { hasText: 'Embed the map in a page' }).click();
  await expect(page.getByLabel('Embed the map in a page')).toHaveValue(/&amp;ui=map" title=/);
});

interface Shipped {
  readonly steps: readonly { readonly title: Readonly<Record<string, string>> }[];
}

for (const [language, panelName, present] of [
  ['en', 'Briefing', 'Present: MINUSMA in Mali'],
  ['fr', 'Exposé', 'Présenter: La MINUSMA au Mali'],
] as const) {
  test(`the shipped briefing is presented by keyboard: ${language}`, async ({ atlas, page }) => {
    test.setTimeout(120_000);
    await atlas.open(`v=1&lang=${language}`);
    const { steps } = JSON.parse(
      readFileSync('public/data/briefings/mission.json', 'utf8'),
    ) as Shipped;
    await page.getByRole('button', { name: panelName, exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: present }).focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('region', { name: panelName, exact: true });
    for (const step of steps) {
      await expect(card.getByRole('heading', { level: 2 })).toHaveText(step.title[language] ?? '');
      await expect(card.locator('.live-waiting')).toHaveCount(0, { timeout: 15_000 });
      await expect(card.locator('.live-unknown')).toHaveCount(0);
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Escape');
    await expect(card.getByRole('heading', { level: 2 })).toBeHidden();
  });
}

test('a link to a step opens that step with its view', async ({ atlas, page }) => {
  await atlas.open('v=1&brief=8&briefing=mission');
  const card = page.getByRole('region', { name: 'Briefing', exact: true });
  await expect(card.getByText('Step 8 of 16')).toBeVisible();
  await atlas.expectLink(/type=mission.*brief=8&briefing=mission/);
});
