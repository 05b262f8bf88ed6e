// npm run bench -- analyses [name …]: how long each analysis takes to answer anew, and a drag beside it.
import { line, quantile } from './numbers.mjs';
import { scrubSteps } from './scrub.mjs';
import { atlasReady, servedAtlas, startedBrowser, VIEWPORT } from './serving.mjs';

const PORT = 4193;
const MODE = ['--mode', 'test', '--outDir', 'dist-test'];
/** Windows asked for, a year each, every one at another place. */
const QUESTIONS = 40;
const STEPS = 60;
const STEP_MS = 120;

/** Analyses that go by the window, with the parameters that make most work. */
const ANALYSES = [
  'border:km=100',
  'changed:by=cercle',
  'closure:base=gao,r=50',
  'command:node=sector:west',
  'compare:by=cercle,cell=25,map=hexagons&cmp=2023-01-01/2023-12-31',
  'contributors:c=TCD',
  'counts:zone=region:ML05',
  'coverage:of=health,r=50',
  'coverage:r=50',
  'drift:by=quarter',
  'emerging:cell=25',
  'exposure:d=50,route=bamako-sevare,seg=1',
  'hotspots:cell=10,band=50',
  'kernel:h=50',
  'medical:n=15,v=300',
  'near-repeats',
  'patrol:p=-8/12.64/-4.1/14.53/-3/16.77/-0.05/16.27/1.41/18.44/2.4/15.92',
  'rates:by=cercle',
  'roads:from=base:gao,h=1/4/8/16/72',
  'route:from=base:bamako,to=base:tessalit',
  'scdi',
];

/**
 * In the page: from the moment the window is set until the answer is in the store, worker, messages and
 * all. Questions that were answered before would come from the shelf: no window is asked twice.
 */
async function answerTimes(count) {
  const { store } = window.atlas;
  const first = 15800;
  const times = [];
  for (let i = 0; i < count; i++) {
    const from = first + i * 67 + (i % 7);
    const started = performance.now();
    const { view } = store.getState();
    store.setState({ view: { ...view, window: { from, to: from + 365 } } });
    await new Promise((resolve, reject) => {
      const look = ({ studies }) => {
        const run = studies.panel;
        if (run?.status === 'failed') reject(new Error('the analysis failed'));
        else if (run?.status === 'ready' && run.question.window.from === from) resolve();
        else return false;
        stop();
        return true;
      };
      const stop = store.subscribe(look);
    });
    times.push(performance.now() - started);
    // The picture of the answer is drawn: it must not stand in the way of the next one.
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return times;
}

/** Prints how long each answer takes, and what a step of a drag costs the page meanwhile. */
export async function benchAnalyses(wanted) {
  const { address, stop } = await servedAtlas(PORT, MODE);
  const browser = await startedBrowser();
  const chosen = ANALYSES.filter(
    (link) => wanted.length === 0 || wanted.some((name) => link.startsWith(name)),
  );
  console.log(`\n${QUESTIONS} questions, ${STEPS} steps of a drag, 1280×800, software WebGL`);
  for (const analysis of [null, ...chosen]) {
    const page = await browser.newPage({ viewport: VIEWPORT, serviceWorkers: 'block' });
    const link = analysis ? `&a=${analysis}` : '';
    await page.goto(`${address}#v=1&t=2013-01-01/2013-12-31${link}`);
    await atlasReady(page);
    await page.waitForTimeout(1500);
    console.log(analysis ?? 'no analysis');
    if (analysis) {
      const times = await page.evaluate(answerTimes, QUESTIONS);
      line('  answer p50', [quantile(times, 0.5)], 'ms');
      line('  answer p95', [quantile(times, 0.95)], 'ms', 100);
    }
    const { script, whole, longTasks } = await scrubSteps(page, STEPS, STEP_MS);
    line('  step of a drag, script p95', [quantile(script, 0.95)], 'ms');
    line('  step of a drag, all of the thread p95', [quantile(whole, 0.95)], 'ms');
    line(`  long tasks in ${STEPS} steps`, [longTasks], '', 1);
    await page.close();
  }
  await browser.close();
  stop();
}
