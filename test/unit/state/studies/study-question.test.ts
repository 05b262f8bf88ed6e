import { expect, test } from 'vitest';
import { commandsOf } from '../../../../src/state/commands.ts';
import { atlasStore } from '../../../../src/state/store.ts';
import { selectQuestion } from '../../../../src/state/studies/study-question.ts';
import { SMALL_DATA } from '../../layers/small-scene.ts';

function asked(
  name: string,
  params: Record<string, string>,
  selected?: ['base' | 'region', string],
) {
  const store = atlasStore({ data: SMALL_DATA, loading: false });
  const commands = commandsOf(store);
  commands.setAnalysis({ name, params });
  if (selected) commands.select({ kind: selected[0], id: selected[1] });
  return { store, commands, question: () => selectQuestion(store.getState(), 'panel') };
}

test('the selected base stands in where the link names none', () => {
  const { question, commands, store } = asked('before-after', { r: '50' }, ['base', 'gao']);
  expect(question()?.params).toEqual({ r: '50', base: 'gao' });
  expect(store.getState().view.analysis?.params).toEqual({ r: '50' });
  const first = question();
  commands.setTheme('dark');
  expect(question()).toBe(first);
  commands.select(null);
  expect(question()?.params).toEqual({ r: '50' });
});

test('a base that is named stays, and nothing but a base stands in', () => {
  const named = asked('before-after', { base: 'kidal' }, ['base', 'gao']);
  expect(named.question()?.params).toEqual({ base: 'kidal' });
  const region = asked('before-after', {}, ['region', 'ML07']);
  expect(region.question()?.params).toEqual({});
  const other = asked('coverage', {}, ['base', 'gao']);
  expect(other.question()?.params).toEqual({});
});

test('an analysis that ignores the window is not asked again when it moves', () => {
  const { question, commands } = asked('before-after', {});
  const first = question();
  commands.setWindow({ from: 17000, to: 17100 });
  expect(question()?.key).toBe(first?.key);
});
