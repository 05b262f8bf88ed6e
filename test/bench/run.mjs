// npm run bench: how fast the built atlas is on this machine, in one run, with the spread shown.
import { spawn, spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../tools/chromium.mjs';

const RUNS = 5;
const STEPS = 200;
const PORT = 4191;
const address = `http://127.0.0.1:${PORT}/`;

const built = spawnSync('npx', ['vite', 'build', '--logLevel', 'warn'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(1);
const server = spawn('npx', ['vite', 'preview', '--port', String(PORT), '--strictPort'], {
  stdio: 'ignore',
  detached: true,
});
for (let i = 0; i < 100; i++) {
  if (
    await fetch(address).then(
      (answer) => answer.ok,
      () => false,
    )
  )
    break;
  await new Promise((resolve) => setTimeout(resolve, 100));
}

const executablePath = await findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_ARGS,
  ...(executablePath ? { executablePath } : {}),
});

const ready = [];
const p50 = [];
const p95 = [];
const longTasks = [];
for (let run = 0; run < RUNS; run++) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  ready.push(await timeToReady(page));
  const scrub = await scrubSteps(page);
  p50.push(quantile(scrub.steps, 0.5));
  p95.push(quantile(scrub.steps, 0.95));
  longTasks.push(scrub.longTasks);
  await page.close();
}
await browser.close();
process.kill(-server.pid);

console.log(
  `\n${RUNS} runs of ${STEPS} scrub steps, 1280×800, software WebGL; median (least–most)`,
);
line('first map ready', ready, 'ms', 2500);
line('scrub step, main thread p50', p50, 'ms');
line('scrub step, main thread p95', p95, 'ms', 8);
line(`long tasks in ${STEPS} steps`, longTasks, '', 1);

/** From the start of the navigation until the page says that it is ready, server warm. */
async function timeToReady(page) {
  const started = performance.now();
  await page.goto(`${address}#v=1&t=2013-01-01/2013-12-31`);
  await page.locator('html[data-state="ready"]').waitFor({ state: 'attached', timeout: 30_000 });
  return performance.now() - started;
}

/**
 * Drags a window of a year along the timeline in real mouse steps. The main thread's part of a step
 * is the growth of Chromium's own `TaskDuration` until two frames after the move.
 */
async function scrubSteps(page) {
  await page.waitForTimeout(1000);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'timeTicks' });
  await page.evaluate(() => {
    window.longTasks = 0;
    new PerformanceObserver((list) => {
      window.longTasks += list.getEntries().length;
    }).observe({ type: 'longtask' });
  });
  const start = await page.getByRole('slider', { name: 'Window start' }).boundingBox();
  const end = await page.getByRole('slider', { name: 'Window end' }).boundingBox();
  const y = start.y + start.height / 2;
  let x = (start.x + end.x + end.width) / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  const steps = [];
  const width = 1280 - x - 80;
  for (let step = 0; step < STEPS; step++) {
    const before = await taskMs(cdp);
    x += width / STEPS;
    await page.mouse.move(x, y);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    steps.push((await taskMs(cdp)) - before);
  }
  await page.mouse.up();
  return { steps, longTasks: await page.evaluate(() => window.longTasks) };
}

async function taskMs(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

function line(name, values, unit, target) {
  const show = (value) => (unit === 'ms' ? value.toFixed(1) : String(value));
  const middle = quantile(values, 0.5);
  const verdict =
    target === undefined
      ? ''
      : middle <= target
        ? `  (target ${target}: met)`
        : `  (target ${target}: MISSED)`;
  console.log(
    `${name.padEnd(32)} ${show(middle)} (${show(Math.min(...values))}–${show(Math.max(...values))}) ${unit}${verdict}`,
  );
}
