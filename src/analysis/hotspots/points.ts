import { type PlanePoint, toPlane } from './equal-area.ts';

/** Where and when incidents were: one place a row in each column. */
export interface PlacedDays {
  /** Degrees, WGS 84. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** First day of each. */
  readonly day: Int32Array;
}

/** Places alone, for what looks at no date. */
export type Places = Pick<PlacedDays, 'lon' | 'lat'>;

/** Places in the plane of `equal-area.ts`, in km. */
export interface PlanePoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The places in the plane, in their order. */
export function planePoints({ lon, lat }: Places): PlanePoints {
  const points = { x: new Float64Array(lon.length), y: new Float64Array(lon.length) };
  for (let row = 0; row < lon.length; row++) {
    const at: PlanePoint = toPlane(lon[row] ?? 0, lat[row] ?? 0);
    points.x[row] = at.x;
    points.y[row] = at.y;
  }
  return points;
}
