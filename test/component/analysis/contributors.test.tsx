import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { study } from '../../../src/analysis/studies/contributors/contributors.ts';
import { Contributors } from '../../../src/ui/analysis/contributors/Contributors.tsx';
import { answerOf, days } from '../../unit/analysis/studies/answer.ts';
import { data, shippedInputs } from '../../unit/analysis/studies/shipped-inputs.ts';
import { ready } from '../../unit/state/studies/made-up-run.ts';
import { renderAtlas, viewWith } from '../helpers.tsx';

const COUNTRIES = {
  TCD: { en: 'Chad', fr: 'Tchad' },
  FRA: { en: 'France', fr: 'France' },
};

function open(c?: string) {
  const inputs = shippedInputs({ window: days('2016-01-01', '2016-12-31') });
  const params: Record<string, string> = c === undefined ? {} : { c };
  return renderAtlas(<Contributors />, {
    data: { ...data, countries: COUNTRIES },
    view: viewWith({
      analysis: { name: 'contributors', params },
      window: { from: inputs.window.from, to: inputs.window.to },
    }),
    studies: { panel: ready('contributors', answerOf(study, inputs, params)) },
  });
}

test('all together: a sentence, two sources side by side, the dead with those not placed', () => {
  open();
  expect(screen.getByText(/16,260 troops of 20 countries at 15 bases/)).toBeTruthy();
  expect(screen.getByRole('img', { name: /by the deployment maps/ })).toBeTruthy();
  expect(
    screen.getByRole('img', { name: /monthly contribution reports, July 2013 to/ }),
  ).toBeTruthy();
  expect(screen.getByText(/23 peacekeepers killed.*Another 4 .*: Chad 4\./)).toBeTruthy();
  const [table] = screen.getAllByRole('table', { name: /Contributing countries as of/ });
  if (!table) throw new Error('no table');
  const chad = within(table).getByRole('row', { name: /^Chad/ });
  expect(chad.textContent).toBe('Chad2,35038Mar 2014 – 2023');
});

test('a country is chosen from the table; it has its bases and a filter', async () => {
  const { user, store, unmount } = open();
  await user.click(screen.getByRole('button', { name: 'Chad' }));
  expect(store.getState().view.analysis?.params).toEqual({ c: 'TCD' });
  unmount();
  const chosen = open('TCD');
  expect(screen.getByText(/2,350 troops of Chad at 3 bases/)).toBeTruthy();
  expect(screen.queryByRole('img', { name: /monthly contribution/ })).toBeNull();
  await chosen.user.click(screen.getByRole('button', { name: /Show only bases and incidents/ }));
  expect(chosen.store.getState().view.filters.countries).toEqual(['TCD']);
  await chosen.user.click(screen.getByRole('button', { name: 'Tessalit' }));
  expect(chosen.store.getState().view.selection).toEqual({ kind: 'base', id: 'tessalit' });
});

test('one that no map names has no troops and keeps its dead', () => {
  open('FRA');
  expect(screen.getByText(/no map in force names France/)).toBeTruthy();
});
