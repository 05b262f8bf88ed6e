import type { MapLibreMap } from 'maplibre-gl';
import { type MouseEvent, useSyncExternalStore } from 'react';

export interface MapControlWords {
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Turns the map back to north up, seen from above. */
  readonly northUp: string;
}

interface Props {
  readonly map: MapLibreMap;
  readonly words: MapControlWords;
}

/**
 * Zoom and north. Buttons of our own, so that they speak the language in use at once. The event is
 * handed on, which tells a person's move from the program's.
 */
export function MapControls({ map, words }: Props) {
  const bearing = useSyncExternalStore(
    (changed) => {
      const subscription = map.on('rotate', changed);
      return () => subscription.unsubscribe();
    },
    () => Math.round(map.getBearing()),
  );
  const by = (event: MouseEvent) => ({ originalEvent: event.nativeEvent });
  return (
    <div className="map-controls">
      <button
        type="button"
        aria-label={words.zoomIn}
        onClick={(event) => map.zoomIn({}, by(event))}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={words.zoomOut}
        onClick={(event) => map.zoomOut({}, by(event))}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={words.northUp}
        onClick={(event) => map.resetNorthPitch({}, by(event))}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" style={{ rotate: `${-bearing}deg` }}>
          <path d="M8 2l3 6H5z" className="north" />
          <path d="M8 14l3-6H5z" />
        </svg>
      </button>
    </div>
  );
}
