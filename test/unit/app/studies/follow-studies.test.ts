import { expect, test, vi } from 'vitest';
import type { StudyAnswer } from '../../../../src/analysis/study/study.ts';
import { followStudies } from '../../../../src/app/studies/follow-studies.ts';
import type { StudyDesk } from '../../../../src/app/studies/study-desk.ts';
import { commandsOf } from '../../../../src/state/commands.ts';
import { selectScene } from '../../../../src/state/selectors.ts';
import { atlasStore } from '../../../../src/state/store.ts';
import { SMALL_DATA } from '../../layers/small-scene.ts';

const DRAWING = { shapes: { type: 'FeatureCollection' as const, features: [] }, legend: [] };

function answer(facts: unknown): StudyAnswer<unknown> {
  return { facts, drawing: DRAWING, rows: new Uint32Array(), leftOut: [] };
}

/** A store that is followed, and a desk whose answers come when the test says so. */
function follow() {
  const store = atlasStore({ data: SMALL_DATA, loading: false });
  type Given = StudyAnswer<unknown> | null | 'no-roads';
  const open: { r: string; give: (a: Given) => void; fail: () => void }[] = [];
  const ask = vi.fn<StudyDesk['ask']>(
    (_slot, { params }) =>
      new Promise((give, reject) => {
        open.push({ r: params['r'] ?? '', give, fail: () => reject(new Error('broken')) });
      }),
  );
  const stop = vi.fn<StudyDesk['stop']>();
  const { askAgain } = followStudies(store, { ask, stop });
  const commands = commandsOf(store);
  const coverage = (r: string) => commands.setAnalysis({ name: 'coverage', params: { r } });
  const panel = () => store.getState().studies.panel;
  return { store, commands, open, ask, stop, askAgain, coverage, panel };
}

/** Lets what was queued happen. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

test('an analysis of the view is asked once, and its answer drawn while it is open', async () => {
  const { store, commands, open, ask, coverage, panel } = follow();
  coverage('10');
  await settle();
  expect(panel()?.status).toBe('running');
  open[0]?.give(answer('ten'));
  await settle();
  expect(panel()).toMatchObject({ status: 'ready', last: { answer: { facts: 'ten' } } });
  expect(selectScene(store.getState()).study).toBe(DRAWING);
  commands.setTheme('dark');
  await settle();
  expect(ask).toHaveBeenCalledOnce();
  commands.setAnalysis(null);
  await settle();
  expect(panel()).toBeUndefined();
  expect(selectScene(store.getState()).study).toBeNull();
});

test('questions do not pile up: the next waits, those between are never asked', async () => {
  const { open, stop, coverage, panel } = follow();
  for (const r of ['10', '20', '30']) {
    coverage(r);
    await settle();
  }
  expect(open.map(({ r }) => r)).toEqual(['10']);
  expect(stop).toHaveBeenCalledWith('panel');
  open[0]?.give(null);
  await settle();
  expect(open.map(({ r }) => r)).toEqual(['10', '30']);
  open[1]?.give(answer('thirty'));
  await settle();
  expect(panel()).toMatchObject({ status: 'ready', last: { answer: { facts: 'thirty' } } });
});

test('what was answered before is answered at once', async () => {
  const { open, ask, coverage, panel } = follow();
  coverage('10');
  await settle();
  open[0]?.give(answer('ten'));
  await settle();
  coverage('20');
  await settle();
  open[1]?.give(answer('twenty'));
  await settle();
  coverage('10');
  await settle();
  expect(panel()).toMatchObject({ status: 'ready', last: { answer: { facts: 'ten' } } });
  expect(ask).toHaveBeenCalledTimes(2);
});

test('while the next is under way the answer of before stays, with the progress', async () => {
  const { ask, open, coverage, panel } = follow();
  coverage('10');
  await settle();
  open[0]?.give(answer('ten'));
  await settle();
  coverage('20');
  await settle();
  // What is answered in an instant does not flicker.
  expect(panel()?.status).toBe('ready');
  ask.mock.calls[1]?.[3](0.5);
  expect(panel()).toMatchObject({
    status: 'running',
    progress: 0.5,
    last: { answer: { facts: 'ten' } },
  });
});

test('a question that was stopped is asked again when it is wanted after all', async () => {
  const { open, coverage, panel, stop } = follow();
  coverage('5');
  await settle();
  open[0]?.give(answer('five'));
  await settle();
  for (const r of ['10', '20', '10']) {
    coverage(r);
    await settle();
  }
  expect(stop).toHaveBeenCalledOnce();
  open[1]?.give(null);
  await settle();
  expect(open.map(({ r }) => r)).toEqual(['5', '10', '10']);
  open[2]?.give(answer('ten'));
  await settle();
  expect(panel()).toMatchObject({ status: 'ready', last: { answer: { facts: 'ten' } } });
});

test('one that is stopped because nothing is asked any more leaves nothing behind', async () => {
  const { commands, open, coverage, panel } = follow();
  coverage('10');
  await settle();
  commands.setAnalysis(null);
  await settle();
  open[0]?.give(null);
  await settle();
  expect(panel()).toBeUndefined();
});

test('in a long drag the numbers of before are said to be out of date', async () => {
  const { open, coverage, panel } = follow();
  coverage('5');
  await settle();
  open[0]?.give(answer('five'));
  await settle();
  for (let step = 1; step <= 8; step++) {
    coverage(String(10 + step));
    await new Promise((resolve) => setTimeout(resolve, 30));
    open[step]?.give(null);
    await settle();
  }
  expect(panel()?.status).toBe('running');
});

test('one that fails says so, and can be asked again', async () => {
  const { open, askAgain, coverage, panel } = follow();
  coverage('10');
  await settle();
  open[0]?.fail();
  await settle();
  expect(panel()?.status).toBe('failed');
  askAgain();
  await settle();
  expect(open).toHaveLength(2);
  open[1]?.give(answer('ten'));
  await settle();
  expect(panel()?.status).toBe('ready');
});

test('without the road graph it says so, keeps no answer, and can be asked again', async () => {
  const { open, askAgain, commands, coverage, panel } = follow();
  commands.setAnalysis({ name: 'route', params: {} });
  await settle();
  open[0]?.give('no-roads');
  await settle();
  expect(panel()).toMatchObject({ status: 'no-roads', last: null });
  // The other analyses go on.
  coverage('10');
  await settle();
  open[1]?.give(answer('ten'));
  await settle();
  expect(panel()?.status).toBe('ready');
  commands.setAnalysis({ name: 'route', params: {} });
  await settle();
  open[2]?.give('no-roads');
  await settle();
  expect(panel()?.status).toBe('no-roads');
  askAgain();
  await settle();
  open[3]?.give(answer('way'));
  await settle();
  expect(panel()).toMatchObject({ status: 'ready', last: { answer: { facts: 'way' } } });
});

test('other data ask anew, however equal the parameters', async () => {
  const { store, open, coverage } = follow();
  coverage('10');
  await settle();
  open[0]?.give(answer('ten'));
  await settle();
  store.setState({ data: { ...SMALL_DATA } });
  await settle();
  expect(open).toHaveLength(2);
});
