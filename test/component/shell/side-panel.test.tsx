import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SidePanel } from '../../../src/ui/shell/SidePanel.tsx';
import { renderAtlas } from '../helpers.tsx';

it('Escape closes the open panel and gives the focus to its button', async () => {
  const { store, user } = renderAtlas(<SidePanel />, { panel: null });
  await user.click(screen.getByRole('button', { name: 'Layers' }));
  (await screen.findByRole('checkbox', { name: 'Towns' })).focus();
  await user.keyboard('{Escape}');
  expect(store.getState().panel).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Layers' }));
});
