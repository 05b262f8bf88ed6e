import type { FeatureCollection } from 'geojson';
import type { MapLibreMap } from 'maplibre-gl';
import type { AtlasState } from '../state/atlas-state.ts';
import type { Commands } from '../state/commands.ts';
import { selectScene, selectShownLayers } from '../state/selectors.ts';
import type { AtlasStore } from '../state/store.ts';
import type { Camera } from '../state/view.ts';
import { apply } from './apply.ts';
import { bringIntoView, cameraOf, type PaddingPx, showCamera } from './map-camera.ts';
import { listenToMap } from './map-input.ts';
import { maplibreEngine } from './maplibre-engine.ts';
import { pickLayers } from './pick-layers.ts';
import { type MapPicture, pictureOf } from './picture.ts';
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
  /** Fits the whole of Mali again where that is the view. */
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
  /** The camera that the map itself reported: never sent back to it. */
  let reported: Camera | null = null;

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
    if (!state.loading && !awaitsIdle && state.map === 'starting') {
      awaitsIdle = true;
      map.once('idle', () => store.setState({ map: 'drawn' }));
    }
  }
  function drawSoon(): void {
    frame ??= requestAnimationFrame(draw);
  }

  const begin = () => {
    ready = true;
    showCamera(map, store.getState().view.camera, padding());
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
    if (ready && store.getState().view.camera === null) showCamera(map, null, padding());
  });

  const unsubscribe = store.subscribe((state, before) => {
    if (!ready) return;
    drawSoon();
    if (state.drawing !== before.drawing) {
      map.getCanvas().style.cursor = state.drawing ? 'crosshair' : '';
    }
    const { selection, camera } = state.view;
    if (selection && selection !== before.view.selection && camera === before.view.camera) {
      const at = whereIs(selection, state.data);
      if (at) bringIntoView(map, at, padding());
    }
  });
  const stopListening = listenToMap(map, {
    layers: () => pickLayers(shown, selectShownLayers(store.getState())),
    selected: () => store.getState().view.selection,
    select: commands.select,
    hover: commands.setHover,
    drawing: {
      isOn: () => store.getState().drawing !== null,
      add: commands.addCorner,
      takeBack: commands.removeCorner,
      finish: commands.finishDrawing,
      giveUp: commands.cancelDrawing,
    },
    moved() {
      reported = cameraOf(map);
      commands.moveCamera(reported);
    },
  });

  return {
    paddingChanged() {
      const { camera, selection } = store.getState().view;
      // Not when the inspector opens: a second click must find what lay under the first.
      if (ready && camera === null && selection === null) showCamera(map, null, padding());
    },
    stop() {
      unsubscribe();
      stopListening();
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
