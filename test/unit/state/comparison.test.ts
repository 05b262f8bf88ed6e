import { expect, test } from 'vitest';
import { FIRST_STATE } from '../../../src/state/atlas-state.ts';
import { commandsOf } from '../../../src/state/commands.ts';
import { periodBefore } from '../../../src/state/comparison.ts';
import { decodeLink } from '../../../src/state/link/decode.ts';
import { selectCompareWindow, selectScene } from '../../../src/state/selectors.ts';
import { atlasStore } from '../../../src/state/store.ts';
import { selectQuestion } from '../../../src/state/studies/study-question.ts';
import { day } from '../layers/small-scene.ts';

const days = (first: string, last: string) => ({ from: day(first), to: day(last) + 1 });
const YEAR_17 = days('2017-01-01', '2017-12-31');
const YEAR_18 = days('2018-01-01', '2018-12-31');

/** A store that has opened the link. The span is that of the mission's years. */
function opened(link: string) {
  const store = atlasStore({ ...FIRST_STATE, loading: false });
  const commands = commandsOf(store);
  commands.openView(decodeLink(link).view);
  return { store, commands, view: () => store.getState().view };
}

test('a second window alone opens the comparison, beside another analysis it does not', () => {
  const { store, view } = opened('t=2018-01-01/2018-12-31&cmp=2017-01-01/2017-12-31');
  expect(view().analysis).toEqual({ name: 'compare', params: {} });
  expect(store.getState().panel).toBe('analysis');
  expect(selectCompareWindow(store.getState())).toEqual(YEAR_17);
  const other = opened('cmp=2017-01-01/2017-12-31&a=coverage');
  expect(other.view().analysis?.name).toBe('coverage');
  expect(selectCompareWindow(other.store.getState())).toBeNull();
});

test('the worker is asked about both windows, once for each pair, however the map is divided', () => {
  const link = 't=2018-01-01/2018-12-31&cmp=2017-01-01/2017-12-31';
  const { store, commands } = opened(link);
  const question = () => selectQuestion(store.getState(), 'panel');
  expect(question()).toMatchObject({ name: 'compare', window: YEAR_18, compare: YEAR_17 });
  const { key } = question() ?? {};
  commands.setParams({ swipe: '0.4' });
  expect(question()?.key).toBe(key);
  expect(question()?.params).toEqual({});
  expect(selectScene(store.getState()).swipe).toEqual({ window: YEAR_17, at: 0.4 });
  commands.setCompare(days('2016-01-01', '2016-12-31'));
  expect(question()?.key).not.toBe(key);
  commands.setAnalysis({ name: 'coverage', params: {} });
  expect(question()).toMatchObject({ name: 'coverage', compare: null });
  expect(selectScene(store.getState()).swipe).toBeNull();
});

test('a comparison begins with the days before, and its window goes with it', () => {
  const { commands, view } = opened('t=2018-01-01/2018-12-31');
  commands.setAnalysis({ name: 'compare', params: {} });
  expect(view().compare).toEqual(YEAR_17);
  commands.exchangeWindows();
  expect(view()).toMatchObject({ window: YEAR_17, compare: YEAR_18 });
  commands.setAnalysis(null);
  expect(view().compare).toBeNull();
  const whole = opened('');
  whole.commands.setAnalysis({ name: 'compare', params: {} });
  expect(whole.view().compare).toBeNull();
  whole.commands.exchangeWindows();
  expect(whole.view().window).toEqual({ from: null, to: null });
});

test('the period before is as long, and lies within the data', () => {
  const span = days('2013-01-01', '2023-12-31');
  expect(periodBefore(days('2013-02-01', '2013-02-28'), span)).toEqual(
    days('2013-01-04', '2013-01-31'),
  );
  expect(periodBefore(days('2013-02-01', '2013-03-31'), span)).toBeNull();
});
