/**
 * Drags a window of a year along the timeline, to its farther end, in real mouse steps. Both figures are
 * processor time of the main thread by Chromium's own count, from one step to the next: `script` is our
 * code, React's and MapLibre's with their WebGL calls; `whole` adds input, style, layout, paint and
 * compositing. The time the thread stood still while software WebGL had both cores is in neither.
 * `stepMs` is long enough for the step's frame to be drawn.
 */
export async function scrubSteps(page, count, stepMs) {
  await page.waitForTimeout(1000);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(() => {
    window.longTasks = 0;
    new PerformanceObserver((list) => {
      window.longTasks += list.getEntries().length;
    }).observe({ type: 'longtask' });
  });
  const steps = { script: [], whole: [] };
  let before = null;
  const begin = async () => {
    before = await spent(cdp);
  };
  const afterStep = async () => {
    await new Promise((resolve) => setTimeout(resolve, stepMs));
    const after = await spent(cdp);
    steps.script.push(after.script - before.script);
    steps.whole.push(after.whole - before.whole);
    before = after;
  };
  await dragWindow(page, count, afterStep, begin);
  await cdp.detach();
  return { ...steps, longTasks: await page.evaluate(() => window.longTasks) };
}

/** Takes hold of the window's middle (`begin`) and moves it to the farther end of the timeline. */
export async function dragWindow(page, count, afterStep, begin = async () => {}) {
  const start = await page.getByRole('slider', { name: 'Window start' }).boundingBox();
  const end = await page.getByRole('slider', { name: 'Window end' }).boundingBox();
  const y = start.y + start.height / 2;
  let x = (start.x + end.x + end.width) / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await begin();
  const width = (x < 640 ? 1200 : 80) - x;
  for (let step = 0; step < count; step++) {
    x += width / count;
    await page.mouse.move(x, y);
    await afterStep();
  }
  await page.mouse.up();
}

async function spent(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const ms = (wanted) => metrics.find(({ name }) => name === wanted).value * 1000;
  return { script: ms('ScriptDuration'), whole: ms('TaskDuration') };
}
