import type { FeatureCollection } from 'geojson';
import type { MapLibreMap } from 'maplibre-gl';
import {
  type CSSProperties,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { AtlasState } from '../state/atlas-state.ts';
import type { Commands } from '../state/commands.ts';
import { selectLanguage } from '../state/selectors.ts';
import type { AtlasStore } from '../state/store.ts';
import { basemapLayers, basemapStyle } from './basemap-style.ts';
import { serveBasemapTiles } from './basemap-tiles.ts';
import { createMap } from './create-map.ts';
import { MapControls, type MapControlWords } from './MapControls.tsx';
import { NO_PADDING, type PaddingPx } from './map-camera.ts';
import { type MapSession, mapSession } from './map-session.ts';
import './map.css';

export interface MapWords extends MapControlWords {
  /** Accessible name of the region. */
  readonly label: string;
  /** How the map is used with the keyboard. */
  readonly description: string;
  /** Shown instead of the map where it cannot be drawn. */
  readonly noWebGL: string;
}

export interface MapPaneProps {
  readonly store: AtlasStore;
  readonly commands: Commands;
  readonly words: MapWords;
  /** Pixels at the edges that panels cover. */
  readonly padding?: PaddingPx;
  /** Fetches `basemap/mali.pmtiles`, whole. */
  readonly loadBasemap: () => Promise<ArrayBuffer>;
  /** Shapes above all layers: a buffer, a drawn area. */
  readonly overlay?: (state: AtlasState) => FeatureCollection | null;
  /** What lies on the map, under its controls. */
  readonly children?: ReactNode;
  /** For end-to-end tests. */
  readonly onMap?: (map: MapLibreMap) => void;
}

const NO_OVERLAY = () => null;

/** The map. It draws what the store says and tells the store what a person does on it. */
export function MapPane(props: MapPaneProps) {
  const { store, words, padding = NO_PADDING } = props;
  const holder = useRef<HTMLDivElement>(null);
  const session = useRef<MapSession | null>(null);
  const [map, setMap] = useState<MapLibreMap | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const description = useId();
  const none = useSyncExternalStore(store.subscribe, () => store.getState().map === 'none');

  // The seam with MapLibre: the map lives as long as the pane, whatever else changes.
  useEffect(() => {
    if (!holder.current) return;
    const { loadBasemap, commands, onMap } = latest.current;
    const state = store.getState();
    serveBasemapTiles(loadBasemap);
    const ground = basemapLayers(state.theme, selectLanguage(state));
    const made = createMap(holder.current, basemapStyle(ground, document.baseURI));
    if (!made) {
      store.setState({ map: 'none' });
      return;
    }
    session.current = mapSession(made, {
      store,
      commands,
      padding: () => latest.current.padding ?? NO_PADDING,
      overlay: (now) => (latest.current.overlay ?? NO_OVERLAY)(now),
    });
    setMap(made);
    onMap?.(made);
    return () => {
      session.current?.stop();
      session.current = null;
      setMap(null);
      made.remove();
    };
  }, [store]);

  // MapLibre names its canvas itself, in English: give it the words of the language in use.
  useEffect(() => {
    const canvas = map?.getCanvas();
    canvas?.setAttribute('role', 'application');
    canvas?.setAttribute('aria-label', words.label);
    canvas?.setAttribute('aria-describedby', description);
  }, [map, words.label, description]);

  const { top, right, bottom, left } = padding;
  // biome-ignore lint/correctness/useExhaustiveDependencies: these numbers are what may change.
  useEffect(() => session.current?.paddingChanged(), [top, right, bottom, left]);

  return (
    <section className="map-pane" aria-label={words.label} style={insets(padding)}>
      <div ref={holder} className="map-holder" />
      <p id={description} hidden>
        {words.description}
      </p>
      {none && <p className="map-none">{words.noWebGL}</p>}
      {map && (
        <>
          {props.children}
          <div className="map-crosshair" aria-hidden="true" />
          <MapControls map={map} words={words} />
        </>
      )}
    </section>
  );
}

/** Where the controls may stand, for the style sheet. */
function insets({ top, right, bottom, left }: PaddingPx): CSSProperties {
  const inset = {
    '--map-top': `${top}px`,
    '--map-end': `${right}px`,
    '--map-bottom': `${bottom}px`,
    '--map-start': `${left}px`,
  };
  // React's type knows no custom properties.
  return inset as CSSProperties;
}
