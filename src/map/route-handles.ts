import type { LineString } from 'geojson';
import type { MapLibreMap } from 'maplibre-gl';
import { TerraDraw, TerraDrawLineStringMode, TerraDrawSelectMode } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { LonLat } from '../analysis/lon-lat.ts';
import type { Theme } from '../layers/layer.ts';
import { PAINTS } from '../layers/palette.ts';

const MODE = 'linestring';
const EDITED = ['dragCoordinate', 'insertMidpoint', 'deleteCoordinate'];

export interface RouteHandles {
  /** Puts the handles where the points are, and between them those that make a new one. */
  readonly show: (points: readonly LonLat[]) => void;
  /** Where a press is for a handle. */
  readonly spots: () => readonly LonLat[];
  readonly stop: () => void;
}

interface Heard {
  /** While a handle is dragged. */
  readonly dragged: (points: readonly LonLat[]) => void;
  /** When it is let go, one was put in or one was taken out (by the other mouse button). */
  readonly settled: (points: readonly LonLat[]) => void;
}

/** Handles on the points of a line, by terra-draw. The points themselves are kept by whoever shows them. */
export function routeHandles(map: MapLibreMap, theme: Theme, heard: Heard): RouteHandles {
  const [accent, paper] = [hex(PAINTS[theme].accent), hex(PAINTS[theme].paper)];
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: 6 }),
    modes: [
      new TerraDrawLineStringMode(),
      new TerraDrawSelectMode({
        // Keys are the map's own: they work without handles too.
        keyEvents: null,
        allowManualDeselection: false,
        flags: {
          [MODE]: {
            feature: {
              draggable: false,
              coordinates: { midpoints: { draggable: true }, draggable: true, deletable: true },
            },
          },
        },
        styles: {
          selectedLineStringColor: accent,
          selectedLineStringWidth: 1.5,
          selectedLineStringOpacity: 0.6,
          selectionPointColor: paper,
          selectionPointWidth: 7,
          selectionPointOutlineColor: accent,
          selectionPointOutlineWidth: 3,
          midPointColor: accent,
          midPointWidth: 4,
          midPointOpacity: 0.7,
          midPointOutlineColor: paper,
          midPointOutlineWidth: 1.5,
        },
      }),
    ],
  });
  draw.start();
  draw.setMode('select');
  let id: string | number | null = null;
  let shown = '';

  function line(): LonLat[] {
    const geometry = id === null ? null : draw.getSnapshotFeature(id)?.geometry;
    if (geometry?.type !== 'LineString') return [];
    return geometry.coordinates.map(([lon = 0, lat = 0]) => ({ lon, lat }));
  }
  draw.on('change', (ids, type, context) => {
    const isOurs = type === 'update' && id !== null && ids.includes(id);
    if (!isOurs || (context && 'origin' in context)) return;
    const points = line();
    shown = keyOf(points);
    heard.dragged(points);
  });
  draw.on('finish', (_, { action }) => {
    if (EDITED.includes(action)) heard.settled(line());
  });

  return {
    show(points) {
      if (keyOf(points) === shown) return;
      shown = keyOf(points);
      // What changes by putting a line on and off is not a person's doing: it is nobody's line then.
      const old = id;
      id = null;
      if (old !== null) draw.removeFeatures([old]);
      if (points.length < 2) return;
      const geometry: LineString = {
        type: 'LineString',
        coordinates: points.map(({ lon, lat }) => [lon, lat]),
      };
      const [added] = draw.addFeatures([{ type: 'Feature', geometry, properties: { mode: MODE } }]);
      if (!added?.valid || added.id === undefined) return;
      draw.selectFeature(added.id);
      id = added.id;
    },
    spots: () =>
      draw
        .getSnapshot()
        .flatMap(({ geometry }) =>
          geometry.type === 'Point'
            ? [{ lon: geometry.coordinates[0] ?? 0, lat: geometry.coordinates[1] ?? 0 }]
            : [],
        ),
    stop: () => draw.stop(),
  };
}

/** The same colour, as the library's type wants it. */
function hex(colour: string): `#${string}` {
  return `#${colour.slice(1)}`;
}

/** To ten metres, as the link keeps them. */
function keyOf(points: readonly LonLat[]): string {
  return points.map(({ lon, lat }) => `${lon.toFixed(4)} ${lat.toFixed(4)}`).join(' ');
}
