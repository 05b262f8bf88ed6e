import type { MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { LonLat } from '../analysis/lon-lat.ts';
import { isSameSelection, type Selection } from '../domain/selection.ts';
import type { CellFacts, Hover } from '../state/atlas-state.ts';
import type { ScreenOffset } from './camera-step.ts';
import { type Drawing, drawByClick, drawByKey } from './map-drawing.ts';
import { mapKeys } from './map-keys.ts';
import {
  isArea,
  nextInStack,
  type PickLayer,
  type PickView,
  pickStack,
  stackNear,
} from './pick.ts';

export interface MapInput {
  readonly layers: () => readonly PickLayer[];
  readonly selected: () => Selection | null;
  /** `at` is the place that was pointed at, longitude and latitude; `null` when none was. */
  readonly select: (selection: Selection | null, at: readonly [number, number] | null) => void;
  readonly hover: (hover: Hover | null) => void;
  /** The hexagon drawn at a place. */
  readonly cell: (at: LonLat) => CellFacts | null;
  /** A person has picked; `byKey` or by pointer. What else lies there may be offered. */
  readonly picked: (selection: Selection | null, byKey: boolean, x: number) => void;
  /** Does the pixel lie where a second window is shown? */
  readonly isInSecond: (x: number) => boolean;
  /** A person, not the program, has moved the map. */
  readonly moved: () => void;
  readonly drawing: Drawing;
  /** Where the crosshair stands, in pixels of the map. */
  readonly crosshair: () => ScreenOffset;
}

export interface MapListener {
  /** The picture has changed: a count under the pointer may be another. */
  readonly drawn: () => void;
  readonly stop: () => void;
}

/** Turns pointer and keys on the map into acts. */
export function listenToMap(map: MapLibreMap, input: MapInput): MapListener {
  const view = pickView(map);
  const canvas = map.getCanvas();
  const mover = mapKeys(map, input.crosshair);
  let pointer: MapMouseEvent | null = null;
  let frame: number | null = null;
  let last: Hover | null = null;

  function hover(next: Hover | null): void {
    if (isSameHover(last, next)) return;
    last = next;
    canvas.style.cursor = next?.selection ? 'pointer' : '';
    input.hover(next);
  }
  function look(): void {
    frame = null;
    if (!pointer || map.isMoving() || input.drawing.isOn()) return;
    const { x, y } = pointer.point;
    const [top = null] = pickStack(view, input.layers(), x, y);
    hover(hoverAt(pointer, top));
  }
  /** What is told of the place: a hexagon only where no symbol lies on it. */
  function hoverAt(
    { point: { x, y }, lngLat }: MapMouseEvent,
    top: Selection | null,
  ): Hover | null {
    const isBare = top === null || isArea(top);
    const cell = isBare ? input.cell({ lon: lngLat.lng, lat: lngLat.lat }) : null;
    if (!top && !cell) return null;
    return { selection: top, cell, x, y, ...(input.isInSecond(x) ? { inSecond: true } : {}) };
  }
  function drawn(): void {
    if (!pointer || map.isMoving() || input.drawing.isOn()) return;
    hover(hoverAt(pointer, last?.selection ?? null));
  }
  function keys(event: KeyboardEvent): void {
    const at = input.crosshair();
    if (drawByKey(input.drawing, map, event, at) || mover.press(event)) return;
    if (event.key === 'Escape') input.select(null, null);
    if (event.key !== 'Enter') return;
    // The same press must not also act on what the keyboard goes to now.
    event.preventDefault();
    const stack = stackNear(view, input.layers(), at.x, at.y);
    if (stack.length > 0) choose(stack, at, true);
  }
  function choose(stack: readonly Selection[], { x, y }: ScreenOffset, byKey: boolean): void {
    const { lng, lat } = map.unproject([x, y]);
    const next = nextInStack(stack, input.selected());
    input.select(next, [lng, lat]);
    input.picked(next, byKey, x);
  }

  const subscriptions = [
    map.on('mousemove', (event) => {
      pointer = event;
      frame ??= requestAnimationFrame(look);
    }),
    map.on('mouseout', () => {
      pointer = null;
      hover(null);
    }),
    map.on('movestart', () => hover(null)),
    map.on('click', ({ lngLat, point: { x, y } }) => {
      if (drawByClick(input.drawing, lngLat)) return;
      choose(pickStack(view, input.layers(), x, y), { x, y }, false);
    }),
    map.on('dblclick', (event) => {
      if (!input.drawing.isOn()) return;
      event.preventDefault();
      input.drawing.finishByDoubleClick();
    }),
    map.on('moveend', (event) => {
      // Jumps of the program carry neither: they must not be written into the link.
      const byPerson = event.originalEvent instanceof UIEvent;
      if (byPerson || 'chosen' in event) input.moved();
    }),
  ];
  canvas.addEventListener('keydown', keys);
  return {
    drawn,
    stop() {
      for (const subscription of subscriptions) subscription.unsubscribe();
      canvas.removeEventListener('keydown', keys);
      mover.stop();
      if (frame !== null) cancelAnimationFrame(frame);
    },
  };
}

function isSameHover(one: Hover | null, other: Hover | null): boolean {
  if (!one || !other) return one === other;
  return (
    one.x === other.x &&
    one.y === other.y &&
    isSameSelection(one.selection, other.selection) &&
    one.cell?.count === other.cell?.count &&
    one.cell?.acrossKm === other.cell?.acrossKm
  );
}

function pickView(map: MapLibreMap): PickView {
  return {
    get zoom() {
      return map.getZoom();
    },
    get width() {
      return map.getContainer().clientWidth;
    },
    project: (lon, lat) => map.project([lon, lat]),
    unproject(x, y) {
      const { lng, lat } = map.unproject([x, y]);
      return { lon: lng, lat };
    },
    featuresNear(x, y, radius, styles) {
      const layers = styles.filter((id) => map.getLayer(id));
      if (layers.length === 0) return [];
      const found = map.queryRenderedFeatures(
        [
          [x - radius, y - radius],
          [x + radius, y + radius],
        ],
        { layers },
      );
      return found.map(({ properties }) => String(properties['id']));
    },
  };
}
