import type { MapLibreMap } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { followPointing } from '../../../src/map/follow-pointing.ts';
import { commandsOf } from '../../../src/state/commands.ts';
import { pointingCommands } from '../../../src/state/pointing-commands.ts';
import { atlasStore } from '../../../src/state/store.ts';

test('ended and begun anew while its code loads, there is one session, and it ends', async () => {
  const store = atlasStore();
  commandsOf(store).setAnalysis({ name: 'route', params: {} });
  const pointing = pointingCommands(store);
  const canvas = { style: { cursor: '' } };
  // Each session takes hold of the canvas once.
  const getCanvas = vi.fn(() => canvas);
  const following = followPointing({ getCanvas } as unknown as MapLibreMap, store);
  pointing.startPoint('route', 'from');
  pointing.end();
  pointing.startPoint('route', 'to');
  await vi.waitFor(() => expect(canvas.style.cursor).toBe('crosshair'));
  await new Promise((done) => setTimeout(done));
  expect(getCanvas).toHaveBeenCalledOnce();
  pointing.end();
  expect(canvas.style.cursor).toBe('');
  expect(following.hands()).toBeNull();
  following.stop();
});
