import { VIEWPORT } from '../serving.mjs';
import { memoryOf } from './memory.mjs';

const FIRST_DAY = Date.UTC(2013, 0, 1) / 86_400_000;
const DAYS = 4017;
const WINDOW_DAYS = 365;
const STEPS = 200;
const STEPS_MS = 30_000;
const LEAST_STEPS = 5;
const GIVEN_UP_MS = 120_000;

/**
 * A peer's page with the same rows: time to its first picture, memory and the time of each step to the
 * drawn frame. What a page does not do in two minutes, or what kills it, is told as `fault`.
 */
export async function measurePeer(browser, address, size) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const result = { frames: [], toPicture: null, bytes: null, fault: null };
  try {
    const page = await context.newPage();
    const died = new Promise((_, refuse) => {
      page.on('crash', () => refuse(new Error('the page crashed')));
    });
    // It may die while nothing is asked of it.
    died.catch(() => {});
    const alive = (promise) => Promise.race([promise, died, late()]);
    await page.goto(address);
    await page.waitForFunction(() => window.bench);
    const empty = await memoryOf(page);
    result.toPicture = await alive(page.evaluate((rows) => window.bench.load(rows), size));
    const full = await alive(memoryOf(page));
    if (empty && full) {
      result.bytes = {
        page: (full.page - empty.page) / size,
        graphics: (full.graphics - empty.graphics) / size,
      };
    }
    const started = performance.now();
    for (let step = 0; step < STEPS; step++) {
      if (step >= LEAST_STEPS && performance.now() - started > STEPS_MS) break;
      // The steps that there is time for are spread over all years.
      const share = ((step * 37 + 1) % STEPS) / STEPS;
      const from = FIRST_DAY + Math.round((DAYS - WINDOW_DAYS) * share);
      const window = { from, to: from + WINDOW_DAYS };
      result.frames.push(await alive(page.evaluate((days) => window.bench.step(days), window)));
    }
  } catch (error) {
    result.fault = error.message.split('\n')[0];
  } finally {
    await context.close().catch(() => {});
  }
  return result;
}

function late() {
  return new Promise((_, refuse) => {
    const text = `given up after ${GIVEN_UP_MS / 1000} s`;
    setTimeout(() => refuse(new Error(text)), GIVEN_UP_MS).unref();
  });
}
