import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { EMPTY_DATA } from '../../../src/analysis/atlas-data.ts';
import { LAYERS } from '../../../src/layers/all-layers.ts';
import { LayersPanel } from '../../../src/ui/layers/LayersPanel.tsx';
import { failedFile, renderAtlas } from '../helpers.tsx';

test('every layer has a checkbox in the group "Layers"', () => {
  renderAtlas(<LayersPanel />);
  const group = screen.getByRole('group', { name: 'Layers' });
  for (const layer of LAYERS) {
    const box = within(group).getByRole<HTMLInputElement>('checkbox', { name: layer.title.en });
    expect(box.checked).toBe(layer.shownAtFirst);
  }
});

test('a hidden layer has no legend; a shown one shows just what is drawn', async () => {
  const { user } = renderAtlas(<LayersPanel />);
  const legend = () => screen.queryByRole('list', { name: 'Legend: Incidents' });
  expect(within(legend() as HTMLElement).getByText('Attack on the mission')).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: 'Incidents' }));
  expect(legend()).toBeNull();
});

test('a layer whose file failed is not said to have nothing to draw', () => {
  renderAtlas(<LayersPanel />, { data: EMPTY_DATA, files: [failedFile('bases')] });
  expect(screen.getByText('Bases could not be loaded.')).toBeTruthy();
  expect(screen.queryByText(/bases open/)).toBeNull();
  const rowOf = (name: string) => screen.getByRole('checkbox', { name }).closest('li');
  expect(rowOf('Bases of the mission')?.textContent).toContain('could not be loaded');
  expect(rowOf('Incidents')?.textContent).toContain('nothing to draw in this window');
});

test('moving a layer changes the order of drawing', async () => {
  const { user, store } = renderAtlas(<LayersPanel />);
  const top = store.getState().view.layers.at(-1);
  await user.click(screen.getByRole('button', { name: 'Move down: Incidents' }));
  expect(store.getState().view.layers.at(-2)).toEqual(top);
});
