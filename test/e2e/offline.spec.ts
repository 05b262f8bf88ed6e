import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'vite';
import { Atlas, expect, inWindow, plainIncidents, test } from './atlas.ts';
import { type SiteServer, serveSite } from './site-server.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BUILT = join(ROOT, 'dist-test');

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ mode: 'default' });

/** What a page says in anger, for pages on a host of their own. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

async function onSite(site: SiteServer, context: BrowserContext) {
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  const atlas = new Atlas(page);
  const open = async (link: string) => {
    await page.goto(`${site.address}#${link}`);
    await atlas.waitFor('ready');
  };
  const kept = async () => {
    await atlas.openPanel('Data');
    await expect(page.getByText(/The atlas works without a network.*\d MB/)).toBeVisible({
      timeout: 30_000,
    });
  };
  return { page, atlas, complaints, open, kept };
}

/** Takes up what is offered, and waits for the page to load anew. */
async function reloaded(page: Page): Promise<void> {
  await Promise.all([
    page.waitForEvent('domcontentloaded'),
    page.getByRole('button', { name: 'Reload', exact: true }).click(),
  ]);
}

/** Every file of the build, as paths below it. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

test('after one visit everything works with the network off', async ({ browser }) => {
  test.setTimeout(120_000);
  const site = await serveSite(BUILT);
  const context = await browser.newContext({ serviceWorkers: 'allow', locale: 'en-GB' });
  const { page, atlas, complaints, open, kept } = await onSite(site, context);
  const link = 'v=1&t=2017-01-01/2017-12-31';
  await open(link);
  await kept();

  // All of the build is there but what only a host or a preview of a link needs.
  const stored = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const requests = await (await caches.open(name)).keys();
    return requests.map(({ url }) => new URL(url).pathname.replace('/atlas/', ''));
  });
  const unneeded = ['_headers', 'fonts/LICENSE', 'preview.png', 'sw.js', 'timeline.png'];
  const needed = filesOf(BUILT).filter((path) => !unneeded.includes(path));
  expect(stored.sort()).toEqual(needed.sort());

  await site.stop();
  await context.setOffline(true);
  await page.reload();
  await atlas.waitFor('ready');
  const year = plainIncidents().filter(inWindow('2017-01-01', '2017-12-31'));
  expect(await atlas.shown()).toBe(year.length);

  // The basemap's own tiles are on the map.
  await expect
    .poll(() =>
      page.evaluate(() => {
        const { map } = (window as unknown as { atlas: { map: import('maplibre-gl').Map } }).atlas;
        const source = Object.entries(map.getStyle().sources).find(
          ([, { type }]) => type === 'vector',
        )?.[0];
        return map.queryRenderedFeatures().filter((feature) => feature.source === source).length;
      }),
    )
    .toBeGreaterThan(20);

  // Parts that load late, an answer of the worker, the road graph that is fetched when asked for.
  await open(`${link}&sel=base:gao`);
  await expect(atlas.inspector).toContainText('Gao');
  await atlas.openPanel('Table');
  await expect(atlas.table.getByRole('row').nth(3)).toBeVisible();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto('about:blank');
  await open(`${link}&a=coverage:of=health,r=50`);
  const panel = page.getByRole('region', { name: 'Analysis', exact: true });
  await expect(panel).toContainText(/\d+ of \d+/);
  await page.goto('about:blank');
  await open(`${link}&a=roads:from=base:gao,h=1/2/4/8`);
  await expect(panel).toContainText(/km²|places|within/i);
  await page.goto('about:blank');
  await open(`${link}&lang=fr`);
  await expect(page.getByRole('button', { name: 'Partager' })).toBeVisible();
  // The page by its file's name, and with a question mark of somebody's mailer.
  await page.goto(`${site.address}index.html?utm_source=x#${link}`);
  await atlas.waitFor('ready');
  await page.goto(`${site.address}?from=mail#${link}`);
  await atlas.waitFor('ready');
  expect(complaints).toEqual([]);
  await context.close();
});

test('a newer version is offered, and taken up only when a person says so', async ({ browser }) => {
  test.setTimeout(120_000);
  const workplace = mkdtempSync(join(tmpdir(), 'atlas-'));
  const site = await serveSite(BUILT);
  const context = await browser.newContext({ serviceWorkers: 'allow', locale: 'en-GB' });
  try {
    const next = await newerBuild(workplace);
    const { page, atlas, complaints, open, kept } = await onSite(site, context);
    const link = 'v=1&t=2018-01-01/2018-12-31';
    await open(link);
    await kept();
    const fingerprint = page.getByText(/Data fingerprint/);
    await expect(fingerprint).not.toContainText('0fe1ce00');
    const second = await onSite(site, context);

    site.publish(next);
    await page.reload();
    await atlas.waitFor('ready');
    const offer = page.getByText('A newer version of the atlas is there.');
    await expect(offer).toBeVisible({ timeout: 30_000 });
    // What is open stays as it was, also in a new window.
    await atlas.openPanel('Data');
    await expect(fingerprint).not.toContainText('0fe1ce00');
    await second.open(link);
    await second.atlas.openPanel('Data');
    await expect(second.page.getByText(/Data fingerprint/)).not.toContainText('0fe1ce00');
    await page.getByRole('button', { name: 'Later' }).click();
    await expect(offer).toBeHidden();
    await page.reload();
    await atlas.waitFor('ready');
    await atlas.openPanel('Data');
    await expect(fingerprint).not.toContainText('0fe1ce00');

    await expect(offer).toBeVisible({ timeout: 30_000 });
    await reloaded(page);
    await atlas.waitFor('ready');
    await atlas.openPanel('Data');
    await expect(fingerprint).toContainText('0fe1ce00', { timeout: 30_000 });
    await expect(page).toHaveURL(/t=2018-01-01\/2018-12-31/);
    await expect(offer).toBeHidden();
    // The other window goes on, and is told.
    await expect(second.page.getByText(/Data fingerprint/)).not.toContainText('0fe1ce00');
    await expect(second.page.getByText('A newer version of the atlas is there.')).toBeVisible();
    await reloaded(second.page);
    await second.atlas.waitFor('ready');
    await second.atlas.openPanel('Data');
    await expect(second.page.getByText(/Data fingerprint/)).toContainText('0fe1ce00', {
      timeout: 30_000,
    });
    // The new version is kept whole, too; nothing of the old one is.
    await site.stop();
    await context.setOffline(true);
    await page.reload();
    await atlas.waitFor('ready');
    expect(complaints.concat(second.complaints)).toEqual([]);
  } finally {
    await context.close();
    rmSync(workplace, { recursive: true });
  }
});

test('a version that arrives half is not taken up', async ({ browser }) => {
  test.setTimeout(120_000);
  const workplace = mkdtempSync(join(tmpdir(), 'atlas-'));
  const context = await browser.newContext({ serviceWorkers: 'allow', locale: 'en-GB' });
  const site = await serveSite(BUILT);
  try {
    const next = await newerBuild(workplace);
    const { page, atlas, open, kept } = await onSite(site, context);
    await open('v=1');
    await kept();
    // The host has the new list of files, and still the old manifest of the data.
    const half = join(workplace, 'half');
    cpSync(next, half, { recursive: true });
    cpSync(join(BUILT, 'data/manifest.json'), join(half, 'data/manifest.json'));
    site.asked.length = 0;
    site.publish(half);
    await page.reload();
    await atlas.waitFor('ready');
    await expect.poll(() => site.asked).toContain('/atlas/data/manifest.json');
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const { installing, waiting } = (await navigator.serviceWorker.ready) ?? {};
          return [installing, waiting];
        }),
      )
      .toEqual([null, null]);
    await expect(page.getByText('A newer version of the atlas is there.')).toBeHidden();
    // When all has arrived it is offered.
    site.publish(next);
    await page.reload();
    await expect(page.getByText('A newer version of the atlas is there.')).toBeVisible({
      timeout: 30_000,
    });
  } finally {
    await site.stop();
    await context.close();
    rmSync(workplace, { recursive: true });
  }
});

test('what another site embeds is not kept', async ({ browser }) => {
  const site = await serveSite(BUILT);
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  const host = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end(`<iframe src="${site.address}#v=1&ui=map" width="900" height="600"></iframe>`);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const { port } = host.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html[data-state="ready"]')).toBeAttached({ timeout: 30_000 });
  // Longer than the pause after which a page of its own would begin.
  await page.waitForTimeout(3000);
  expect(site.asked).not.toContain('/atlas/sw.js');
  await context.close();
  await site.stop();
  host.close();
});

/** The atlas built anew over data with another fingerprint. */
async function newerBuild(workplace: string): Promise<string> {
  const folder = join(workplace, 'public');
  cpSync(join(ROOT, 'public'), folder, { recursive: true });
  const path = join(folder, 'data/manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, fingerprint: '0fe1ce00' }));
  const outDir = join(workplace, 'dist');
  await build({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    mode: 'test',
    logLevel: 'warn',
    publicDir: folder,
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}
