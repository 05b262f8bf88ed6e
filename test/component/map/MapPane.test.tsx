import { render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MapPane, type MapWords } from '../../../src/map/MapPane.tsx';
import { commandsOf } from '../../../src/state/commands.ts';
import { atlasStore } from '../../../src/state/store.ts';

const WORDS: MapWords = {
  label: 'Map',
  description: 'Arrow keys move the map',
  noWebGL: 'This browser cannot draw the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  northUp: 'North up',
};

test('without WebGL the pane says so, and so does the store', async () => {
  const store = atlasStore();
  const load = () => Promise.reject(new Error('must not be fetched'));
  render(<MapPane store={store} commands={commandsOf(store)} words={WORDS} loadBasemap={load} />);
  expect(screen.getByRole('region', { name: 'Map' })).toBeTruthy();
  await waitFor(() => expect(store.getState().map).toBe('none'));
  expect(screen.getByText(WORDS.noWebGL)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Zoom in' })).toBeNull();
});
