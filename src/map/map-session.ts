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
  const bare = emptyPicture(store.getState());
  let shown = bare;
  let frame: number | null = null;
  /** The camera that the map itself reported: never sent back to it. */
  let reported: Camera | null = null;

  function draw(): void {
    frame = null;
    const state = store.getState();
    const next = pictureOf(
      selectScene(state),
      selectShownLayers(state),
      state.view.camera,
      options.overlay(state),
    );
    const own = next.camera !== null && next.camera === reported;
    apply(own ? { ...shown, camera: next.camera } : shown, next, engine);
    shown = next;
    if (!state.loading && state.map === 'starting') {
      map.once('idle', () => store.setState({ map: 'drawn' }));
    }
  }
  function drawSoon(): void {
    frame ??= requestAnimationFrame(draw);
  }

  let ready = false;
  const begin = () => {
    ready = true;
    showCamera(map, store.getState().view.camera, padding());
    drawSoon();
  };
  if (map.isStyleLoaded()) begin();
  else map.once('style.load', begin);
  // A lost graphics context takes our sources and layers along: draw everything anew.
  map.on('webglcontextrestored', () => {
    shown = bare;
    map.once('style.load', drawSoon);
  });
  map.on('resize', () => {
    if (ready && store.getState().view.camera === null) showCamera(map, null, padding());
  });

  const unsubscribe = store.subscribe((state, before) => {
    if (!ready) return;
    drawSoon();
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
    moved() {
      reported = cameraOf(map);
      commands.moveCamera(reported);
    },
  });

  return {
    paddingChanged() {
      if (ready && store.getState().view.camera === null) showCamera(map, null, padding());
    },
    stop() {
      unsubscribe();
      stopListening();
      if (frame !== null) cancelAnimationFrame(frame);
    },
  };
}

function emptyPicture(state: AtlasState): MapPicture {
  return pictureOf(selectScene(state), [], state.view.camera);
}
