// npm run bench: how fast the built atlas is on this machine, in one run, with the spread shown.
// npm run bench -- analyses: what each analysis takes, and a drag beside it.
// npm run bench -- scale: the same with many rows of a person's own, beside other programs.
import { line, quantiles } from './numbers.mjs';
import { scrubSteps } from './scrub.mjs';
import { atlasReady, servedAtlas, startedBrowser, VIEWPORT } from './serving.mjs';

const RUNS = 5;
const STEPS = 200;
/** Time between steps: long enough for the step's frame to be drawn by software WebGL. */
const STEP_MS = 120;
const PORT = 4191;

const [what, ...args] = process.argv.slice(2);
if (what === 'scale') {
  const { benchScale } = await import('./scale/scale.mjs');
  await benchScale(args);
} else if (what === 'analyses') {
  const { benchAnalyses } = await import('./analyses.mjs');
  await benchAnalyses(args);
} else await benchAtlas();

async function benchAtlas() {
  const { address, stop } = await servedAtlas(PORT);
  const browser = await startedBrowser();
  const ready = [];
  const script = [];
  const whole = [];
  const longTasks = [];
  const crowded = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await browser.newPage({ viewport: VIEWPORT, serviceWorkers: 'block' });
    ready.push(await timeToReady(page, address));
    const scrub = await scrubSteps(page, STEPS, STEP_MS);
    script.push(scrub.script);
    whole.push(scrub.whole);
    longTasks.push(scrub.longTasks);
    await page.getByRole('button', { name: 'Lanes' }).click();
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    crowded.push((await scrubSteps(page, STEPS, STEP_MS)).whole);
    await page.close();
  }
  await browser.close();
  stop();

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
}

/** From the start of the navigation until the page says that it is ready, server warm. */
async function timeToReady(page, address) {
  const started = performance.now();
  await page.goto(`${address}#v=1&t=2013-01-01/2013-12-31`);
  await atlasReady(page);
  return performance.now() - started;
}
