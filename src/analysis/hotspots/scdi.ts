import type { Polygon } from 'geojson';
import type { Day } from '../../domain/day.ts';
import { fromPlane } from './equal-area.ts';
import { meanNearestKm } from './nearest-neighbour.ts';
import { periodOf } from './periods.ts';
import { type PlacedDays, type PlanePoints, planePoints } from './points.ts';

/** Events per km² and year from which on OECD/SWAC calls the intensity high, in its published code. */
export const SCDI_THRESHOLD = 0.0017;
/** From side to side of a cell. */
export const SCDI_CELL_KM = 50;

export interface ScdiOptions {
  readonly cellKm?: number;
  /** Events per km² and year from which on intensity is high; `mean`: that of all cell-years with an event here. */
  readonly threshold?: number | 'mean';
}

/** What a cell saw in a year in which it had an event. */
export interface ScdiCell {
  /** Number of the year, from 0. */
  readonly year: number;
  /** The square from `column * cellKm` east and `row * cellKm` north of the middle of the plane. */
  readonly column: number;
  readonly row: number;
  readonly events: number;
  /** Events per km² and year. */
  readonly density: number;
  /** Average nearest neighbour ratio, under 1 where clustered; `null` for a single event. */
  readonly ratio: number | null;
  /** `null` for a single event, which is in no category. */
  readonly category: ScdiCategory | null;
}

export interface ScdiCategory {
  readonly intensity: 'high' | 'low';
  readonly concentration: 'clustered' | 'dispersed';
}

export interface Scdi {
  readonly threshold: number;
  /** By year, then from south to north, then from west to east. */
  readonly cells: readonly ScdiCell[];
  /** Points on days outside the whole years. */
  readonly outsideYears: number;
}

/**
 * The Spatial Conflict Dynamics indicator by cell and calendar year between the edges: O. Walther, S. Radil,
 * D. Russell & M. Trémolières (2023), Terrorism and Political Violence 35/3, by the code and data that OECD/SWAC
 * publishes (github.com/oecd-swac/OECD-SCDi). As there: intensity is events per km² and year, high from 0.0017 on;
 * concentration is the mean distance to the nearest event in the same cell over that of a random pattern,
 * ½·√(area/events), the area that of the cell (Clark & Evans 1954), clustered under 1, events at one place too; a cell
 * of one event in a year has no category. Different: the cells are squares of 2,500 km² in an equal-area plane
 * round Mali, there squares of 25′ of 1,864 to 2,423 km² on the map that it measures on, so that 5 events are high
 * here, there 4 or 5; the events are those given, there ACLED's battles, explosions and violence against civilians.
 * Yields the share done. Throws where the width of a cell is not above 0.
 */
export function* scdi(
  points: PlacedDays,
  edges: readonly Day[],
  { cellKm = SCDI_CELL_KM, threshold = SCDI_THRESHOLD }: ScdiOptions = {},
): Generator<number, Scdi> {
  if (!(cellKm > 0)) throw new RangeError('a cell is more than 0 km wide');
  const plane = planePoints(points);
  const { groups, outsideYears } = groupRows(plane, points.day, edges, cellKm);
  yield 0.3;
  const area = cellKm * cellKm;
  const mean =
    plane.x.length - outsideYears > 0 ? (plane.x.length - outsideYears) / groups.length / area : 0;
  const high = threshold === 'mean' ? mean : threshold;
  const cells: ScdiCell[] = [];
  const step = Math.max(1, Math.ceil(groups.length / 20));
  for (const [at, { rows, ...where }] of groups.entries()) {
    const events = rows.length;
    const density = events / area;
    const nearest = meanNearestKm(plane, Uint32Array.from(rows));
    const ratio = nearest === null ? null : nearest / (0.5 * Math.sqrt(area / events));
    const category = ratio === null ? null : categoryOf(density, ratio, high);
    cells.push({ ...where, events, density, ratio, category });
    if (at % step === 0) yield 0.3 + (0.7 * at) / groups.length;
  }
  return { threshold: high, cells, outsideYears };
}

/** The outline of a cell in degrees, counter-clockwise and closed. Its sides are straight in the plane. */
export function scdiPolygon(
  { column, row }: Pick<ScdiCell, 'column' | 'row'>,
  cellKm: number,
): Polygon {
  const corners = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ] as const;
  const ring = corners.map(([east, north]) => {
    const at = fromPlane({ x: (column + east) * cellKm, y: (row + north) * cellKm });
    return [at.lon, at.lat];
  });
  return { type: 'Polygon', coordinates: [ring] };
}

function categoryOf(density: number, ratio: number, high: number): ScdiCategory {
  return {
    intensity: density >= high ? 'high' : 'low',
    concentration: ratio < 1 ? 'clustered' : 'dispersed',
  };
}

interface Group {
  readonly year: number;
  readonly column: number;
  readonly row: number;
  readonly rows: number[];
}

function groupRows(
  { x, y }: PlanePoints,
  day: Int32Array,
  edges: readonly Day[],
  cellKm: number,
): { readonly groups: readonly Group[]; readonly outsideYears: number } {
  const byKey = new Map<number, Group>();
  // No place on the sphere is more than two of its radii from the middle of the plane.
  const most = Math.ceil(13_000 / cellKm);
  const span = 2 * most;
  let outsideYears = 0;
  for (let at = 0; at < x.length; at++) {
    const year = periodOf(edges, day[at] ?? 0);
    if (year < 0) {
      outsideYears++;
      continue;
    }
    const [column, row] = [Math.floor((x[at] ?? 0) / cellKm), Math.floor((y[at] ?? 0) / cellKm)];
    const key = (year * span + row + most) * span + column + most;
    const group = byKey.get(key);
    if (group) group.rows.push(at);
    else byKey.set(key, { year, column, row, rows: [at] });
  }
  const groups = [...byKey].sort(([a], [b]) => a - b).map(([, group]) => group);
  return { groups, outsideYears };
}
