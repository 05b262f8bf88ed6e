import { expect, test } from 'vitest';
import type { Selection } from '../../../src/domain/selection.ts';
import { atlasStore } from '../../../src/state/store.ts';
import { isKnownAnalysis, partOf } from '../../../src/state/studies/analysis-parts.ts';
import { selectQuestion } from '../../../src/state/studies/study-question.ts';
import { FIRST_VIEW } from '../../../src/state/view.ts';

const card = (selection: Selection | null, to: number | null = null) => {
  const view = { ...FIRST_VIEW, selection, window: { from: null, to } };
  return selectQuestion(atlasStore({ loading: false, view }).getState(), 'card');
};

test('a selected base asks for its card, whatever the window', () => {
  const gao = { kind: 'base', id: 'gao' } as const;
  expect(card(gao)).toMatchObject({ name: 'base-card', params: { base: 'gao' } });
  expect(card(gao, 16_000)?.key).toBe(card(gao)?.key);
  expect(card({ kind: 'route', id: 'gao-menaka' })).toBeNull();
  expect(card(null)).toBeNull();
});

test('a card is no analysis that a link can open', () => {
  const asked = { name: 'base-card', params: { base: 'gao' } };
  expect(partOf(asked)).toBeNull();
  expect(isKnownAnalysis(asked)).toBe(false);
  expect(partOf({ name: 'command', params: {} })).toBe('command');
});
