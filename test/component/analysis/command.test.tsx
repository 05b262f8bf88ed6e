import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { study } from '../../../src/analysis/studies/command/command.ts';
import { CommandView } from '../../../src/ui/analysis/command/CommandView.tsx';
import { answerOf, days } from '../../unit/analysis/studies/answer.ts';
import { data, shippedInputs } from '../../unit/analysis/studies/shipped-inputs.ts';
import { ready } from '../../unit/state/studies/made-up-run.ts';
import { renderAtlas, viewWith } from '../helpers.tsx';

function open(node?: string, last = '2019-12-31') {
  const inputs = shippedInputs({ window: days('2013-01-01', last) });
  const params: Record<string, string> = node === undefined ? {} : { node };
  return renderAtlas(<CommandView />, {
    data,
    view: viewWith({
      analysis: { name: 'command', params },
      window: { from: null, to: inputs.window.to },
    }),
    studies: { panel: ready('command', answerOf(study, inputs, params)) },
  });
}
const focused = () => document.activeElement?.getAttribute('data-node');

test('the tree is one tab stop, walked with arrows and letters', async () => {
  const { user } = open();
  expect(
    screen.getByRole('tree', { name: 'Chain of command as of 31 December 2019' }),
  ).toBeTruthy();
  await user.tab();
  expect(focused()).toBe('mission');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(focused()).toBe('sector:north');
  await user.keyboard('{ArrowRight}');
  expect(focused()).toBe('base:kidal');
  await user.keyboard('{ArrowLeft}{ArrowLeft}');
  const north = screen.getByRole('treeitem', { name: /^▸?Sector North/ });
  expect(north.getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByRole('treeitem', { name: /^Tessalit/ })).toBeNull();
  await user.keyboard('m');
  expect(focused()).toBe('base:menaka');
  await user.keyboard('{End}{Home}');
  expect(focused()).toBe('mission');
});

test('a sector filters its regions, a base is selected, clearing takes both away', async () => {
  const { user, store } = open();
  await user.click(screen.getByRole('treeitem', { name: /Sector East/ }));
  expect(store.getState().view.filters.regions).toEqual(['ML-9', 'ML07']);
  expect(store.getState().view.analysis?.params).toEqual({ node: 'sector:east' });
  await user.keyboard('{ArrowDown}{Enter}');
  const { view } = store.getState();
  expect(view.selection).toEqual({ kind: 'base', id: 'gao' });
  expect(view.filters.regions).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Clear the choice' }));
  expect(store.getState().view).toMatchObject({
    selection: null,
    analysis: { name: 'command', params: {} },
  });
});

test('a filter of regions that the reader has set stays, and the choice is one act', async () => {
  const { user, store, change } = open();
  change(({ setFilters }) => setFilters({ regions: ['ML05'] }));
  const { acts } = store.getState();
  await user.click(screen.getByRole('treeitem', { name: /^▸?▾?Force Commander/ }));
  expect(store.getState().view.filters.regions).toEqual(['ML05']);
  expect(store.getState().acts).toBe(acts + 1);
  await user.click(screen.getByRole('treeitem', { name: /Sector East/ }));
  expect(store.getState().view.filters.regions).toEqual(['ML-9', 'ML07']);
  change(({ setFilters }) => setFilters({ regions: ['ML07'] }));
  await user.click(screen.getByRole('button', { name: 'Clear the choice' }));
  expect(store.getState().view.filters.regions).toEqual(['ML07']);
});

test('what is not stated is said: no headquarters, no end, no sector, nobody', () => {
  open('force');
  expect(screen.getByRole('treeitem', { name: /Centre.*no headquarters/ })).toBeTruthy();
  expect(screen.getByRole('treeitem', { name: /Gyllensporre.*end not known/ })).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Chosen' }).textContent).toMatch(/Takes command/);
});

test('before the first map no base is known; Mopti lies in no stated sector before 2019', () => {
  const { unmount } = open(undefined, '2013-07-31');
  expect(screen.getByText(/first deployment map at hand is of March 2014/)).toBeTruthy();
  expect(screen.getAllByRole('treeitem', { name: /no open base/ })).toHaveLength(4);
  unmount();
  open(undefined, '2015-12-31');
  expect(screen.getByRole('treeitem', { name: /Sector not stated/ })).toBeTruthy();
  expect(screen.getByRole('treeitem', { name: /Mongi Hamdi \(perhaps\) or Mahamat/ })).toBeTruthy();
});
