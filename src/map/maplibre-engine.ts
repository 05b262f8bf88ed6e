import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import { CellLayer } from './cell-layer.ts';
import type { Engine } from './engine.ts';
import { IncidentLayer } from './incident-layer.ts';
import { type PaddingPx, showCamera } from './map-camera.ts';
import { styleChanges } from './style-changes.ts';

/** The engine that draws with MapLibre; `padding` tells what panels cover, in pixels. */
export function maplibreEngine(map: MapLibreMap, padding: () => PaddingPx): Engine {
  const points = new Map<string, IncidentLayer>();
  const cells = new Map<string, CellLayer>();
  return {
    setSource(id, data) {
      const source = map.getSource<GeoJSONSource>(id);
      if (source) source.setData(data);
      else map.addSource(id, { type: 'geojson', data, promoteId: 'id', tolerance: 0.2 });
    },
    removeSource: (id) => {
      map.removeSource(id);
    },
    addStyle: (style, under) => {
      map.addLayer(style, under ?? undefined);
    },
    changeStyle: (previous, next) => changeStyle(map, previous, next),
    removeStyle: (id) => {
      map.removeLayer(id);
    },
    moveStyle: (id, under) => {
      map.moveLayer(id, under ?? undefined);
    },
    setFeatureState: (source, id, state) => {
      map.setFeatureState({ source, id }, state);
    },
    addPoints(id, picture, under) {
      const layer = new IncidentLayer(id, picture);
      points.set(id, layer);
      map.addLayer(layer, under ?? undefined);
    },
    changePoints: (id, change) => points.get(id)?.change(change),
    removePoints(id) {
      points.delete(id);
      map.removeLayer(id);
    },
    addCells(id, picture, under) {
      const layer = new CellLayer(id, picture);
      cells.set(id, layer);
      map.addLayer(layer, under ?? undefined);
    },
    changeCells: (id, picture) => cells.get(id)?.change(picture),
    removeCells(id) {
      cells.delete(id);
      map.removeLayer(id);
    },
    showCamera: (camera) => showCamera(map, camera, padding()),
  };
}

type Paint = Parameters<MapLibreMap['setPaintProperty']>;
type Layout = Parameters<MapLibreMap['setLayoutProperty']>;

function changeStyle(map: MapLibreMap, previous: LayerSpecification, next: LayerSpecification) {
  const { paint, layout, filter } = styleChanges(previous, next);
  // Names and values come from a checked specification of this very layer: only the tie between
  // them is lost on the way.
  for (const [name, value] of paint) {
    map.setPaintProperty(next.id, name as Paint[1], value as Paint[2]);
  }
  for (const [name, value] of layout) {
    map.setLayoutProperty(next.id, name as Layout[1], value as Layout[2]);
  }
  if (filter) map.setFilter(next.id, filter.next);
}
