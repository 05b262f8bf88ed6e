import type { MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { isSameSelection, type Selection } from '../domain/selection.ts';
import type { Hover } from '../state/atlas-state.ts';
import type { ScreenOffset } from './camera-step.ts';
import { type Drawing, drawByClick, drawByKey } from './map-drawing.ts';
import { mapKeys } from './map-keys.ts';
import { nextInStack, type PickLayer, type PickView, pickStack, stackNear } from './pick.ts';

export interface MapInput {
  readonly layers: () => readonly PickLayer[];
  readonly selected: () => Selection | null;
  /** `at` is the place that was pointed at, longitude and latitude; `null` when none was. */
  readonly select: (selection: Selection | null, at: readonly [number, number] | null) => void;
  readonly hover: (hover: Hover | null) => void;
  /** A person, not the program, has moved the map. */
  readonly moved: () => void;
  readonly drawing: Drawing;
  /** Where the crosshair stands, in pixels of the map. */
  readonly crosshair: () => ScreenOffset;
}

/** Turns pointer and keys on the map into acts. Returns what stops it. */
export function listenToMap(map: MapLibreMap, input: MapInput): () => void {
  const view = pickView(map);
  const canvas = map.getCanvas();
  const mover = mapKeys(map, input.crosshair);
  let pointer: MapMouseEvent | null = null;
  let frame: number | null = null;
  let last: Hover | null = null;

  function hover(next: Hover | null): void {
    if (!last && !next) return;
    last = next;
    canvas.style.cursor = next ? 'pointer' : '';
    input.hover(next);
  }
  function look(): void {
    frame = null;
    if (!pointer || map.isMoving() || input.drawing.isOn()) return;
    const { x, y } = pointer.point;
    const [top] = pickStack(view, input.layers(), x, y);
    if (top && last && isSameSelection(top, last.selection) && last.x === x && last.y === y) return;
    hover(top ? { selection: top, x, y } : null);
  }
  function keys(event: KeyboardEvent): void {
    const at = input.crosshair();
    if (drawByKey(input.drawing, map, event, at) || mover.press(event)) return;
    if (event.key === 'Escape') input.select(null, null);
    if (event.key !== 'Enter') return;
    const stack = stackNear(view, input.layers(), at.x, at.y);
    if (stack.length > 0) choose(stack, at);
  }
  function choose(stack: readonly Selection[], { x, y }: ScreenOffset): void {
    const { lng, lat } = map.unproject([x, y]);
    input.select(nextInStack(stack, input.selected()), [lng, lat]);
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
      choose(pickStack(view, input.layers(), x, y), { x, y });
    }),
    map.on('dblclick', (event) => {
      if (!input.drawing.isOn()) return;
      // The two clicks of it have set two corners on one spot: one is enough.
      event.preventDefault();
      input.drawing.takeBack();
      input.drawing.finish();
    }),
    map.on('moveend', (event) => {
      // Jumps of the program carry neither: they must not be written into the link.
      const byPerson = event.originalEvent instanceof UIEvent;
      if (byPerson || 'chosen' in event) input.moved();
    }),
  ];
  canvas.addEventListener('keydown', keys);
  return () => {
    for (const subscription of subscriptions) subscription.unsubscribe();
    canvas.removeEventListener('keydown', keys);
    mover.stop();
    if (frame !== null) cancelAnimationFrame(frame);
  };
}

function pickView(map: MapLibreMap): PickView {
  return {
    get zoom() {
      return map.getZoom();
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
