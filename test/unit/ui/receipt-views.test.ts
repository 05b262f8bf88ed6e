import { expect, test } from 'vitest';
import { foundRows } from '../../../src/analysis/found-rows.ts';
import type { StudyName } from '../../../src/analysis/study/study-facts.ts';
import { commandsOf } from '../../../src/state/commands.ts';
import { atlasStore } from '../../../src/state/store.ts';
import { selectQuestion } from '../../../src/state/studies/study-question.ts';
import { nearMaterial, partMaterial } from '../../../src/ui/receipt/panel-material.ts';
import { studyMaterial } from '../../../src/ui/receipt/study-material.ts';
import { SMALL_DATA } from '../layers/small-scene.ts';

const WINDOW = { from: 17000, to: 17100 };

function open(name: string) {
  const store = atlasStore({ data: SMALL_DATA, loading: false });
  const commands = commandsOf(store);
  commands.setWindow(WINDOW);
  commands.setAnalysis({ name, params: {} });
  return store;
}

/** The view of its receipt, its question answered with nothing. */
function viewOfAnswer(name: StudyName) {
  const store = open(name);
  const question = selectQuestion(store.getState(), 'panel');
  if (!question) throw new Error('nothing is asked');
  const answer = { facts: null, drawing: null, rows: new Uint32Array(), leftOut: [] };
  const run = { question, status: 'ready', progress: null, last: { question, answer } } as const;
  return studyMaterial({ ...store.getState(), studies: { panel: run } }, name)?.view;
}

test('the second window is in the link of a comparison only', () => {
  const state = open('compare').getState();
  expect(state.view.compare).not.toBeNull();
  const found = foundRows(SMALL_DATA.incidents, [], () => true);
  for (const material of [
    partMaterial(state, 'areas'),
    partMaterial(state, 'rhythm'),
    nearMaterial(state, 25, found),
  ]) {
    expect(material?.view.analysis?.name).toBe(material?.name);
    expect(material?.view.compare).toBeNull();
  }
  expect(viewOfAnswer('compare')?.compare).toEqual(state.view.compare);
});

test('the window is that of the answer, and the reader’s where the answer is that of every window', () => {
  expect(viewOfAnswer('coverage')?.window).toEqual(WINDOW);
  expect(viewOfAnswer('before-after')?.window).toEqual(WINDOW);
});
