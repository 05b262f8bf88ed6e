import type { FeatureCollection } from 'geojson';
import type { MapLibreMap } from 'maplibre-gl';
import { shownAt } from '../analysis/stacks.ts';
import type { Day } from '../domain/day.ts';
import type { Selection } from '../domain/selection.ts';
import type { PointsPicture } from '../layers/layer.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import type { Commands } from '../state/commands.ts';
import { selectScene, selectShownLayers, selectWindow } from '../state/selectors.ts';
import type { AtlasStore } from '../state/store.ts';
import type { Camera } from '../state/view.ts';
import { apply } from './apply.ts';
import type { ScreenOffset } from './camera-step.ts';
import { followPointing } from './follow-pointing.ts';
import {
  bringIntoView,
  cameraOf,
  freeMiddle,
  keepUnderCrosshair,
  type PaddingPx,
  showCamera,
} from './map-camera.ts';
import type { Drawing } from './map-drawing.ts';
import { listenToMap } from './map-input.ts';
import { maplibreEngine } from './maplibre-engine.ts';
import { pickCell } from './pick-cell.ts';
import { pickLayers } from './pick-layers.ts';
import { type MapPicture, pictureOf } from './picture.ts';
import { isInSecond } from './swipe-sides.ts';
import { whereIs } from './where-is.ts';

export interface MapSessionOptions {
  readonly store: AtlasStore;
  readonly commands: Commands;
  /** What panels cover now. */
  readonly padding: () => PaddingPx;
  /** Shapes above all layers. */
  readonly overlay: (state: AtlasState) => FeatureCollection | null;
}

export interface MapSession {
  /**
   * Fits the whole of Mali again where that is the view. Where the crosshair is shown, it keeps
   * the place that it stood on: a second Enter must find what the first found.
   */
  paddingChanged(): void;
  stop(): void;
}

/**
 * Keeps a map and a store in step: one frame after any change the picture is worked out and what
 * differs is drawn; what a person does on the map becomes commands.
 */
export function mapSession(map: MapLibreMap, options: MapSessionOptions): MapSession {
  const { store, commands, padding } = options;
  const engine = maplibreEngine(map, padding);
  let shown = pictureOf(selectScene(store.getState()), [], store.getState().view.camera);
  let frame: number | null = null;
  let ready = false;
  let awaitsIdle = false;
  let middle = freeMiddle(map, padding());
  /** The camera that the map itself reported: never sent back to it. */
  let reported: Camera | null = null;
  /** Where that lies which was selected just now, perhaps under a panel. */
  let sought: readonly [number, number] | null = null;

  function draw(): void {
    frame = null;
    if (!ready) return;
    const state = store.getState();
    const next = pictureOf(
      selectScene(state),
      selectShownLayers(state),
      state.view.camera,
      options.overlay(state),
      state.basemap?.status === 'failed',
    );
    const own = next.camera !== null && next.camera === reported;
    apply(own ? { ...shown, camera: next.camera } : shown, next, engine);
    shown = next;
    listener.drawn();
    bringSought();
    if (!state.loading && !awaitsIdle && state.map === 'starting') {
      awaitsIdle = true;
      map.once('idle', () => store.setState({ map: 'drawn' }));
    }
  }
  function asOf(): Day {
    return selectWindow(store.getState()).to - 1;
  }
  /** Not before the frame in which the padding counts the inspector that opens with it. */
  function bringSought(): void {
    if (sought) bringIntoView(map, sought, padding());
    sought = null;
  }
  function drawSoon(): void {
    frame ??= requestAnimationFrame(draw);
  }

  /** Opens the list of what is shown on the very point of an incident, where that is more than it. */
  function offerStack(selection: Selection | null, byKey: boolean, x: number): void {
    const at = selection?.kind === 'incident' && whereIs(selection, store.getState().data, asOf());
    const points = shownPoints();
    const [lon, lat] = at || [0, 0];
    const second = isSecond(x) ? points?.swipe : null;
    const isStack =
      at &&
      points &&
      shownAt({ ...points, window: second?.window ?? points.window }, { lon, lat }).length > 1;
    const side = second ? { inSecond: true as const } : {};
    commands.setStack(isStack ? { lon, lat, ...pixelOf(lon, lat), byKey, ...side } : null);
  }
  function shownPoints(): PointsPicture | undefined {
    return shown.layers.find(({ picture }) => picture.points)?.picture.points;
  }
  function isSecond(x: number): boolean {
    const points = shownPoints();
    return points !== undefined && isInSecond(points, x, map.getContainer().clientWidth);
  }
  function pixelOf(lon: number, lat: number): ScreenOffset {
    const { x, y } = map.project([lon, lat]);
    return { x, y };
  }
  map.on('move', () => {
    const { stack } = store.getState();
    if (stack) commands.setStack({ ...stack, ...pixelOf(stack.lon, stack.lat) });
  });

  const zoomed = () => commands.setWholeZoom(Math.floor(map.getZoom()));
  map.on('zoom', zoomed);

  const begin = () => {
    ready = true;
    showCamera(map, store.getState().view.camera, padding());
    zoomed();
    drawSoon();
  };
  if (map.isStyleLoaded()) begin();
  else map.once('style.load', begin);
  // A lost graphics context comes back with our sources and styles, without points and states.
  map.on('webglcontextlost', () => {
    ready = false;
    shown = withoutLost(shown);
    map.once('style.load', () => {
      ready = true;
      drawSoon();
    });
  });
  map.on('resize', () => {
    middle = freeMiddle(map, padding());
    if (ready && store.getState().view.camera === null) showCamera(map, null, padding());
  });

  const unsubscribe = store.subscribe((state, before) => {
    if (!ready) return;
    drawSoon();
    if (state.drawing !== before.drawing) {
      map.getCanvas().style.cursor = state.drawing ? 'crosshair' : '';
    }
    // A link that is opened shows what it says, wherever the selected thing lies.
    const { selection } = state.view;
    if (state.acts > before.acts && selection !== before.view.selection) {
      sought = selection && whereIs(selection, state.data, asOf());
    }
  });
  const area: Drawing = {
    isOn: () => store.getState().drawing !== null,
    add: commands.addCorner,
    takeBack: commands.removeCorner,
    finish: commands.finishDrawing,
    finishByDoubleClick() {
      commands.removeCorner();
      commands.finishDrawing();
    },
    giveUp: commands.cancelDrawing,
  };
  const pointing = followPointing(map, store);
  const listener = listenToMap(map, {
    layers: () => pickLayers(shown, selectShownLayers(store.getState())),
    selected: () => store.getState().view.selection,
    select(selection, at) {
      commands.select(selection);
      // Of a region or a road the place that was pointed at stays in view.
      if (selection) sought = at;
    },
    picked: offerStack,
    isInSecond: isSecond,
    hover: commands.setHover,
    cell: (at) => pickCell(shown, at),
    crosshair: () => freeMiddle(map, padding()),
    get drawing() {
      return pointing.hands() ?? area;
    },
    moved() {
      reported = cameraOf(map);
      commands.moveCamera(reported);
    },
  });

  return {
    paddingChanged() {
      const before = middle;
      middle = freeMiddle(map, padding());
      const { camera, selection } = store.getState().view;
      if (!ready) return;
      // Not when the inspector opens: a second click must find what lay under the first.
      if (camera === null && selection === null) showCamera(map, null, padding());
      else if (map.getCanvas().matches(':focus-visible')) keepUnderCrosshair(map, before, middle);
    },
    stop() {
      unsubscribe();
      listener.stop();
      pointing.stop();
      if (frame !== null) cancelAnimationFrame(frame);
    },
  };
}

/** What is left of a picture after the graphics context was lost. */
function withoutLost(picture: MapPicture): MapPicture {
  const layers = picture.layers.map(({ key, picture: { sources, styles } }) => ({
    key,
    picture: { sources, styles },
  }));
  return { ...picture, layers };
}
