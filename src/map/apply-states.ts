import { type FeatureState, type LayerPicture, NOTHING_DRAWN } from '../layers/layer.ts';
import type { Engine, StateChange } from './engine.ts';
import type { MapPicture } from './picture.ts';

/** Feature states that differ: what changes while the window moves, and what is selected. */
export function applyStates(previous: MapPicture, next: MapPicture, engine: Engine): void {
  const before = new Map(previous.layers.map(({ key, picture }) => [key, picture]));
  for (const { key, picture } of next.layers) {
    const old = before.get(key) ?? NOTHING_DRAWN;
    applyOwn(old, picture, engine);
    applySelected(old, picture, engine);
  }
}

function applyOwn(old: LayerPicture, next: LayerPicture, engine: Engine): void {
  if (old.states === next.states || !next.states) return;
  const { source, byId } = next.states;
  const was = old.states?.byId ?? new Map<string, FeatureState>();
  for (const [id, state] of was) {
    if (!byId.has(id)) engine.setFeatureState(source, id, takenBack(state));
  }
  for (const [id, state] of byId) {
    if (!isSameState(was.get(id), state)) engine.setFeatureState(source, id, state);
  }
}

function takenBack(state: FeatureState): StateChange {
  return Object.fromEntries(Object.keys(state).map((key) => [key, null]));
}

function isSameState(one: FeatureState | undefined, other: FeatureState): boolean {
  if (one === other) return true;
  return one !== undefined && Object.keys(other).every((key) => one[key] === other[key]);
}

function applySelected(old: LayerPicture, next: LayerPicture, engine: Engine): void {
  const [was, is] = [old.selected, next.selected];
  if (was?.id === is?.id && was?.source === is?.source) return;
  if (was) engine.setFeatureState(was.source, was.id, { selected: false });
  if (is) engine.setFeatureState(is.source, is.id, { selected: true });
}
