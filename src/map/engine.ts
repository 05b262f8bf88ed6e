import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { CellsPicture, PointsPicture } from '../layers/layer.ts';
import type { Camera } from '../state/view.ts';

/** What a feature shows besides its data; `null` takes a part of it back. */
export type StateChange = Readonly<Record<string, number | boolean | null>>;

/** The few calls that change the map. MapLibre stands behind it, in tests a list of calls. */
export interface Engine {
  /** Adds the source, or replaces its data. Features are told apart by their property `id`. */
  setSource(id: string, data: FeatureCollection): void;
  removeSource(id: string): void;
  /** Adds a style layer under the one named, or on top of all. */
  addStyle(style: LayerSpecification, under: string | null): void;
  /** Two styles of one id and one type: only what differs is set. */
  changeStyle(previous: LayerSpecification, next: LayerSpecification): void;
  removeStyle(id: string): void;
  moveStyle(id: string, under: string | null): void;
  setFeatureState(source: string, id: string, state: StateChange): void;
  addPoints(id: string, points: PointsPicture, under: string | null): void;
  /** Only what changed. */
  changePoints(id: string, change: Partial<PointsPicture>): void;
  removePoints(id: string): void;
  addCells(id: string, cells: CellsPicture, under: string | null): void;
  changeCells(id: string, cells: CellsPicture): void;
  removeCells(id: string): void;
  showCamera(camera: Camera | null): void;
}
