import type { Frontier } from '../../../domain/mission-places.ts';
import { boxOf, growBox } from '../../box.ts';
import type { GridValues } from '../../contour.ts';
import { lineRuler } from '../../line-distance.ts';
import { EARTH_RADIUS_KM, toRadians } from '../../lon-lat.ts';
import { BORDER_KM } from './border-params.ts';

/** Between the points of the grid, in degrees: 8.9 km from south to north. */
const STEP = 0.08;
const STEP_KM = EARTH_RADIUS_KM * toRadians(STEP);
/** Past the widest belt by a cell, for its edge to be found between two known values. */
const FAR_KM = BORDER_KM.most + 2 * STEP_KM;

/**
 * Distances in km to the nearest of the frontiers on a grid that goes past the widest belt; `Infinity`
 * farther away. Only for drawing: yields its progress, 0–1.
 */
export function* frontierField(frontiers: readonly Frontier[]): Generator<number, GridValues> {
  const lines = frontiers.map(({ line }) => line);
  const [west, south, east, north] = growBox(boxOf(lines.flat()) ?? [0, 0, 0, 0], FAR_KM + STEP_KM);
  const columns = Math.ceil((east - west) / STEP) + 1;
  const rows = Math.ceil((north - south) / STEP) + 1;
  const distanceKm = lineRuler(lines);
  const values = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    let before = Infinity;
    for (let column = 0; column < columns; column++) {
      const at = { lon: west + column * STEP, lat: south + row * STEP };
      // A step aside changes a distance by no more than its own length.
      before = distanceKm(at, Math.min(FAR_KM, before + STEP_KM));
      values[row * columns + column] = before;
    }
    yield (row + 1) / rows;
  }
  return { west, south, step: STEP, columns, rows, values };
}
