import type { AtlasState, Belt } from '../state/atlas-state.ts';
import { commandsOf } from '../state/commands.ts';
import { nearKm } from '../state/near.ts';
import type { AtlasStore } from '../state/store.ts';
import { latest } from './latest.ts';
import { askWorker } from './worker-client.ts';

/** The route and distance whose belt the view asks for. */
function wanted({ view, data }: AtlasState) {
  const km = nearKm(view.analysis);
  if (km === null || view.selection?.kind !== 'route') return null;
  const route = data.routes.find(({ id }) => id === view.selection?.id);
  return route ? { route, km } : null;
}

/** Has the worker make the belt round the selected route whenever the view asks for one. */
export function followBelt(store: AtlasStore): void {
  const { setBelt } = commandsOf(store);
  const bufferOf = latest(bufferAsked);
  store.subscribe(async (state, before) => {
    if (state.view === before.view && state.data === before.data) return;
    const asked = wanted(state);
    const { belt } = state;
    if (!asked || (belt?.route === asked.route.id && belt.km === asked.km)) return;
    const earlier = wanted(before);
    if (earlier?.route === asked.route && earlier.km === asked.km) return;
    const geometry = await bufferOf(asked.route.lines, asked.km).catch(() => null);
    if (geometry) setBelt({ route: asked.route.id, km: asked.km, geometry });
  });
}

function bufferAsked(lines: readonly (readonly (readonly [number, number])[])[], km: number) {
  return askWorker<Belt['geometry'] | null>(async (tasks) => tasks.bufferLines(lines, km));
}
