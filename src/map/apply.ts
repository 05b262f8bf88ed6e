import type { LayerPicture } from '../layers/layer.ts';
import { applyStates } from './apply-states.ts';
import { type Drawn, drawnIn } from './drawn.ts';
import type { Engine } from './engine.ts';
import type { MapPicture } from './picture.ts';

/**
 * Makes the calls that turn the previous picture into the next, and no others: parts that are the
 * same object are not looked at. `previous` is what the engine shows now.
 */
export function apply(previous: MapPicture, next: MapPicture, engine: Engine): void {
  if (previous !== next) {
    const before = drawnIn(previous);
    const after = drawnIn(next);
    const kept = new Set(after.keys());
    for (const [id, drawn] of before) if (!kept.has(id)) remove(drawn, engine);
    applySources(previous, next, engine);
    applyDrawn(before, after, engine);
    applyStates(previous, next, engine);
    if (previous.camera !== next.camera) engine.showCamera(next.camera);
  }
}

function applySources(previous: MapPicture, next: MapPicture, engine: Engine): void {
  const before = sourcesIn(previous);
  const after = sourcesIn(next);
  for (const id of before.keys()) if (!after.has(id)) engine.removeSource(id);
  for (const [id, data] of after) if (before.get(id) !== data) engine.setSource(id, data);
}

function sourcesIn(picture: MapPicture): ReadonlyMap<string, LayerPicture['sources'][string]> {
  return new Map(picture.layers.flatMap(({ picture: layer }) => Object.entries(layer.sources)));
}

function applyDrawn(
  before: ReadonlyMap<string, Drawn>,
  after: ReadonlyMap<string, Drawn>,
  engine: Engine,
): void {
  const stay = [...before.keys()].filter((id) => after.has(id));
  const wanted = [...after.keys()].filter((id) => before.has(id));
  const inOrder = stay.every((id, i) => id === wanted[i]);
  let under: string | null = null;
  for (const drawn of [...after.values()].reverse()) {
    const old = before.get(drawn.id);
    if (!old) add(drawn, under, engine);
    else {
      if (!inOrder) engine.moveStyle(drawn.id, under);
      change(old, drawn, engine);
    }
    under = drawn.id;
  }
}

function add(drawn: Drawn, under: string | null, engine: Engine): void {
  if ('style' in drawn) engine.addStyle(drawn.style, under);
  else if ('points' in drawn) engine.addPoints(drawn.id, drawn.points, under);
  else engine.addCells(drawn.id, drawn.cells, under);
}

function remove(drawn: Drawn, engine: Engine): void {
  if ('style' in drawn) engine.removeStyle(drawn.id);
  else if ('points' in drawn) engine.removePoints(drawn.id);
  else engine.removeCells(drawn.id);
}

function change(old: Drawn, drawn: Drawn, engine: Engine): void {
  if ('style' in drawn && 'style' in old) {
    if (old.style !== drawn.style) engine.changeStyle(old.style, drawn.style);
  } else if ('points' in drawn && 'points' in old) {
    const changed = Object.entries(drawn.points).filter(
      ([part, value]) => Object.entries(old.points).find(([name]) => name === part)?.[1] !== value,
    );
    if (changed.length > 0) engine.changePoints(drawn.id, Object.fromEntries(changed));
  } else if ('cells' in drawn && 'cells' in old) {
    if (old.cells !== drawn.cells) engine.changeCells(drawn.id, drawn.cells);
  }
}
