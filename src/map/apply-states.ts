import type { LayerPicture } from '../layers/layer.ts';
import type { Engine } from './engine.ts';
import type { MapPicture } from './picture.ts';

const NOTHING: LayerPicture = { sources: {}, styles: [] };

/** Feature states that differ: values of a shaded map, and what is selected. */
export function applyStates(previous: MapPicture, next: MapPicture, engine: Engine): void {
  const before = new Map(previous.layers.map(({ key, picture }) => [key, picture]));
  for (const { key, picture } of next.layers) {
    const old = before.get(key) ?? NOTHING;
    applyValues(old, picture, engine);
    applySelected(old, picture, engine);
  }
}

function applyValues(old: LayerPicture, next: LayerPicture, engine: Engine): void {
  if (old.values === next.values || !next.values) return;
  const { source, byId } = next.values;
  const was = old.values?.byId ?? new Map<string, number>();
  for (const id of was.keys()) {
    if (!byId.has(id)) engine.setFeatureState(source, id, { value: null });
  }
  for (const [id, value] of byId) {
    if (was.get(id) !== value) engine.setFeatureState(source, id, { value });
  }
}

function applySelected(old: LayerPicture, next: LayerPicture, engine: Engine): void {
  const [was, is] = [old.selected, next.selected];
  if (was?.id === is?.id && was?.source === is?.source) return;
  if (was) engine.setFeatureState(was.source, was.id, { selected: false });
  if (is) engine.setFeatureState(is.source, is.id, { selected: true });
}
