import { quantile } from '../numbers.mjs';
import { dragWindow, scrubSteps } from '../scrub.mjs';
import { atlasReady, VIEWPORT } from '../serving.mjs';
import { memoryOf } from './memory.mjs';
import { watchAtlas } from './watch-atlas.mjs';

const STEPS = 200;
/** Steps whose drawn frame is waited for, over all years as the others. */
const FRAME_STEPS = 60;
const LEAST_STEP_MS = 120;
const TICKS = 8;
const IMPORT_MS = 600_000;

/** Everything that is measured of the atlas with the rows of one file, in a context of its own. */
export async function measureAtlas(browser, address, file, size) {
  const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(`${address}#v=1&t=2013-01-01/2013-12-31`);
    await atlasReady(page);
    await page.evaluate(watchAtlas);
    await page.waitForTimeout(1000);
    const view = await page.evaluate(() => {
      const { lng, lat } = window.atlas.map.getCenter();
      return { lon: lng, lat, zoom: window.atlas.map.getZoom() };
    });
    const empty = await memoryOf(page);
    const imported = await importFile(page, file, size);
    const full = await memoryOf(page);
    const frames = await stepsToFrame(page);
    const stepMs = Math.max(LEAST_STEP_MS, Math.round(1.5 * quantile(frames, 0.5)));
    const thread = await scrubSteps(page, STEPS, stepMs);
    const ticks = await filterChanges(page);
    return { ...imported, view, frames, stepMs, thread, ticks, bytes: perRow(empty, full, size) };
  } finally {
    await context.close();
  }
}

async function importFile(page, file, size) {
  const panel = page.getByRole('navigation', { name: 'Panels' });
  await panel.getByRole('button', { name: 'Data', exact: true }).click();
  await page.getByLabel(/^Add a file of incidents/).setInputFiles(file);
  const run = page.getByRole('button', { name: 'Import', exact: true });
  await run.waitFor({ timeout: IMPORT_MS });
  await page.evaluate((rows) => window.bench.watchImport(rows), size);
  await run.click();
  const show = page.getByRole('button', { name: 'Show on the map' });
  await show.waitFor({ timeout: IMPORT_MS });
  const times = await page.evaluate(() => window.bench.imported);
  await show.click();
  await panel.getByRole('button', { name: 'Layers', exact: true }).click();
  const report = await page.evaluate(() => {
    const { rowsImported, rowsRefused, rowsRead, seconds } = window.atlas.store
      .getState()
      .imports.sets.at(-1).report;
    return { rowsImported, rowsRefused, rowsRead, seconds };
  });
  if (report.rowsImported < size) throw new Error(`Only ${report.rowsImported} rows were imported`);
  return { ...times, rowsPerSecond: report.rowsRead / report.seconds };
}

/** From a mouse step to the frame that shows the window it set, read back from the graphics. */
async function stepsToFrame(page) {
  const times = [];
  await page.evaluate(() => window.bench.watchFrames(true));
  await dragWindow(page, FRAME_STEPS, async () => {
    const ms = await page.evaluate(() => window.bench.frameOf('window'));
    if (ms !== null) times.push(ms);
  });
  await page.evaluate(() => window.bench.watchFrames(false));
  return times;
}

/** From the click on a type's checkbox to the frame with the new mask. */
async function filterChanges(page) {
  const panel = page.getByRole('navigation', { name: 'Panels' });
  await panel.getByRole('button', { name: 'Filters', exact: true }).click();
  const box = page.getByRole('group', { name: 'Type' }).getByRole('checkbox').first();
  await box.waitFor();
  await page.waitForTimeout(1000);
  await page.evaluate(() => window.bench.watchFrames(true));
  const times = [];
  for (let i = 0; i < TICKS; i++) {
    await box.click();
    const ms = await page.evaluate(() => window.bench.frameOf('mask'));
    if (ms !== null) times.push(ms);
    await page.waitForTimeout(500);
  }
  return times;
}

function perRow(empty, full, size) {
  if (!empty || !full) return null;
  return {
    page: (full.page - empty.page) / size,
    graphics: (full.graphics - empty.graphics) / size,
  };
}
