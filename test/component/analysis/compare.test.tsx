import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { eventTable } from '../../../src/analysis/event-table.ts';
import { study as changed } from '../../../src/analysis/studies/changed/changed.ts';
import { study as compare } from '../../../src/analysis/studies/compare/compare.ts';
import type { RawParams, Study } from '../../../src/analysis/study/study.ts';
import type { StudyFacts } from '../../../src/analysis/study/study-facts.ts';
import type { DayWindow } from '../../../src/domain/day-window.ts';
import type { AtlasState } from '../../../src/state/atlas-state.ts';
import { Changed } from '../../../src/ui/analysis/changed/Changed.tsx';
import { Compare } from '../../../src/ui/analysis/compare/Compare.tsx';
import { SwipeDivider } from '../../../src/ui/analysis/compare/SwipeDivider.tsx';
import { renderAtlas, viewWith } from '../helpers.tsx';
import { day, incident, sampleData } from '../sample-data.ts';
import { answered } from './ready-run.ts';

const YEAR_18 = { from: day('2018-01-01'), to: day('2019-01-01') };
const YEAR_17 = { from: day('2017-01-01'), to: day('2018-01-01') };
const SPAN = { from: day('2013-01-01'), to: day('2024-01-01') };

/** Of 2018 eight in Gao and two in Kidal; of 2017 two in Gao, and one in Kidal. */
const many = (count: number, on: string, region: string) =>
  Array.from({ length: count }, (_, i) => incident(`${on}-${region}-${i}`, on, { region }));
const DATA = {
  ...sampleData(),
  incidents: eventTable([
    ...many(8, '2018-12-20', 'ML07'),
    ...many(2, '2018-12-21', 'ML08'),
    ...many(2, '2017-05-01', 'ML07'),
    ...many(1, '2018-09-20', 'ML08'),
    ...many(1, '2017-05-02', 'ML08'),
  ]),
};

/** The state in which the analysis has been answered, by the analysis itself. */
function open<Name extends 'changed' | 'compare'>(
  name: Name,
  study: Study<StudyFacts[Name]>,
  compare: DayWindow | null,
  params: RawParams = {},
): Partial<AtlasState> {
  const state = answered(name, study, DATA, YEAR_18, params, { span: SPAN, compare });
  return { ...state, view: viewWith({ ...state.view, window: YEAR_18, compare }) };
}

test('what changed: a sentence without a reason, the table, and those held back', async () => {
  const { user, store } = renderAtlas(<Changed />, open('changed', changed, null));
  // 8 against none in the days before; p = 2 · 2⁻⁸ of one test.
  expect(
    screen.getByText(/^More reported: Gao: 8, where there was none \(at least \d/),
  ).toBeTruthy();
  expect(screen.getByRole('row', { name: /^Gao 8 0 ∞ \[.*∞\] 0\.0078$/ })).toBeTruthy();
  await user.click(screen.getByText('1 with too few to tell'));
  expect(await screen.findByText('Kidal: 2, before 1')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Gao' }));
  expect(store.getState().view.selection).toEqual({ kind: 'region', id: 'ML07' });
  await user.selectOptions(screen.getByRole('combobox', { name: 'By' }), 'type');
  expect(store.getState().view.analysis?.params).toEqual({ by: 'type' });
});

test('compare: both windows in numbers, and no ratio of few', () => {
  renderAtlas(<Compare />, open('compare', compare, YEAR_17));
  expect(screen.getByText(/^A has 3\.7 times as many reported a day as B \[/)).toBeTruthy();
  expect(screen.getByRole('row', { name: 'Incidents 11 3' })).toBeTruthy();
  expect(screen.getByRole('row', { name: 'Begun a month 0.9 0.3' })).toBeTruthy();
  expect(screen.getByRole('row', { name: /^Gao 8 2 4 \[/ })).toBeTruthy();
  expect(screen.getByRole('row', { name: 'Kidal 3 1 too few' })).toBeTruthy();
});

test('B is chosen, typed and exchanged; what is no date is refused', async () => {
  const { user, store } = renderAtlas(<Compare />, open('compare', compare, YEAR_17));
  const last = screen.getByRole('textbox', { name: 'Last day of B' });
  await user.clear(last);
  await user.type(last, 'soon{Enter}');
  expect(screen.getByRole('alert').textContent).not.toBe('');
  expect(store.getState().view.compare).toEqual(YEAR_17);
  await user.clear(last);
  await user.type(last, '2017-06{Enter}');
  expect(store.getState().view.compare).toEqual({ from: YEAR_17.from, to: day('2017-07-01') });
  await user.click(screen.getByRole('button', { name: 'A year earlier' }));
  expect(store.getState().view.compare).toEqual(YEAR_17);
  await user.click(screen.getByRole('button', { name: 'Exchange A and B' }));
  expect(store.getState().view).toMatchObject({ window: YEAR_17, compare: YEAR_18 });
  await user.click(screen.getByRole('button', { name: 'End the comparison' }));
  expect(store.getState().view).toMatchObject({ analysis: null, compare: null });
});

test('the divider is a slider: keys, ends, and nothing without it', async () => {
  const state = open('compare', compare, YEAR_17, { swipe: '0.5' });
  const { user, store, change } = renderAtlas(<SwipeDivider />, state);
  const slider = screen.getByRole('slider', { name: 'Divider between A and B' });
  expect(slider.getAttribute('aria-valuetext')).toBe('50% of the map shows A');
  expect(screen.getByText('A: 2018')).toBeTruthy();
  expect(screen.getByText('B: 2017')).toBeTruthy();
  slider.focus();
  const at = () => store.getState().view.analysis?.params['swipe'];
  const { acts } = store.getState();
  await user.keyboard('{ArrowRight}');
  expect(at()).toBe('0.51');
  await user.keyboard('{PageDown}');
  expect(at()).toBe('0.41');
  await user.keyboard('{End}{ArrowRight}');
  expect(at()).toBe('1');
  await user.keyboard('{Home}');
  expect(at()).toBe('0');
  expect(store.getState().acts).toBeGreaterThan(acts);
  fireEvent.keyDown(slider, { key: 'a' });
  expect(at()).toBe('0');
  change((commands) => commands.setParams({ swipe: null }));
  expect(screen.queryByRole('slider')).toBeNull();
});

test('B as the same days under another filter: chosen, named, without a second window', async () => {
  const state = open('compare', compare, YEAR_17, { swipe: '0.5' });
  const { user, store } = renderAtlas(<Compare />, state);
  const kind = screen.getByRole('combobox', { name: 'Or the same days under another filter' });
  await user.selectOptions(kind, 'Region');
  await user.selectOptions(screen.getByRole('combobox', { name: 'B is' }), 'Kidal');
  expect(store.getState().view).toMatchObject({
    compare: null,
    analysis: { name: 'compare', params: { with: 'region:ML08' } },
  });
  expect(screen.queryByRole('button', { name: /^Divide the map/ })).toBeNull();
  expect(screen.getByText('B: Kidal')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'The period before' }));
  expect(store.getState().view.analysis?.params).toEqual({});
  expect(store.getState().view.compare).not.toBeNull();
});
