// npm run bench: how fast the built atlas is on this machine, in one run, with the spread shown.
import { spawn, spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../tools/chromium.mjs';

const RUNS = 5;
const STEPS = 200;
/** Time between steps: long enough for the step's frame to be drawn by software WebGL. */
const STEP_MS = 120;
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
const script = [];
const whole = [];
const longTasks = [];
const crowded = [];
for (let run = 0; run < RUNS; run++) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  ready.push(await timeToReady(page));
  const scrub = await scrubSteps(page);
  script.push(scrub.script);
  whole.push(scrub.whole);
  longTasks.push(scrub.longTasks);
  await page.getByRole('button', { name: 'Lanes' }).click();
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  crowded.push((await scrubSteps(page)).whole);
  await page.close();
}
await browser.close();
process.kill(-server.pid);

console.log(
  `\n${RUNS} runs of ${STEPS} scrub steps, 1280×800, software WebGL; median (least–most)`,
);
line('first map ready', ready, 'ms', 2500);
line('scrub step, script p50', quantiles(script, 0.5), 'ms');
line('scrub step, script p95', quantiles(script, 0.95), 'ms', 8);
line('scrub step, all of the thread p50', quantiles(whole, 0.5), 'ms');
line('scrub step, all of the thread p95', quantiles(whole, 0.95), 'ms', 8);
line(`long tasks in ${STEPS} steps`, longTasks, '', 1);
line('the same with lanes and filters open p95', quantiles(crowded, 0.95), 'ms', 16);

/** From the start of the navigation until the page says that it is ready, server warm. */
async function timeToReady(page) {
  const started = performance.now();
  await page.goto(`${address}#v=1&t=2013-01-01/2013-12-31`);
  await page.locator('html[data-state="ready"]').waitFor({ state: 'attached', timeout: 30_000 });
  return performance.now() - started;
}

/**
 * Drags a window of a year along the timeline, to its farther end, in real mouse steps. Both figures are processor time of
 * the main thread by Chromium's own count, from one step to the next: `script` is our code, React's
 * and MapLibre's with their WebGL calls; `whole` adds input, style, layout, paint and compositing.
 * The time the thread stood still while software WebGL had both cores is in neither.
 */
async function scrubSteps(page) {
  await page.waitForTimeout(1000);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
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
  const steps = { script: [], whole: [] };
  const width = (x < 640 ? 1200 : 80) - x;
  let before = await spent(cdp);
  for (let step = 0; step < STEPS; step++) {
    x += width / STEPS;
    await page.mouse.move(x, y);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    const after = await spent(cdp);
    steps.script.push(after.script - before.script);
    steps.whole.push(after.whole - before.whole);
    before = after;
  }
  await page.mouse.up();
  return { ...steps, longTasks: await page.evaluate(() => window.longTasks) };
}

async function spent(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const ms = (wanted) => metrics.find(({ name }) => name === wanted).value * 1000;
  return { script: ms('ScriptDuration'), whole: ms('TaskDuration') };
}

function quantiles(runs, share) {
  return runs.map((values) => quantile(values, share));
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
