import type { DayWindow } from '../../../domain/day-window.ts';
import { type Lines, lineLocator } from '../../line-distance.ts';
import type { TableColumns } from '../../table-columns.ts';
import { lowerBound } from '../../table-columns.ts';
import { EXPOSURE_KM } from './exposure-params.ts';

/** Rows whose point lies near lines, in order of day, and where on the lines each belongs. */
export interface LinePlaces {
  readonly rows: Uint32Array;
  readonly offKm: Float64Array;
  readonly alongKm: Float64Array;
}

const known = new WeakMap<TableColumns, WeakMap<Lines, LinePlaces>>();

/**
 * Every row of the table whose point lies at most 50 km (the most that can be asked) from the lines,
 * with the nearest point on them. Kept while table and lines are the same objects: windows, filters,
 * distances and segments only choose among them.
 */
export function linePlaces(table: TableColumns, lines: Lines): LinePlaces {
  const ofTable = known.get(table) ?? new WeakMap<Lines, LinePlaces>();
  known.set(table, ofTable);
  const places = ofTable.get(lines) ?? placesOf(table, lines);
  ofTable.set(lines, places);
  return places;
}

function placesOf({ size, lon, lat }: TableColumns, lines: Lines): LinePlaces {
  const locate = lineLocator(lines);
  const rows: number[] = [];
  const offKm: number[] = [];
  const alongKm: number[] = [];
  for (let row = 0; row < size; row++) {
    const at = { lon: lon[row] ?? Number.NaN, lat: lat[row] ?? Number.NaN };
    const place = locate(at, EXPOSURE_KM.most);
    if (!place) continue;
    rows.push(row);
    offKm.push(place.offKm);
    alongKm.push(place.alongKm);
  }
  return {
    rows: Uint32Array.from(rows),
    offKm: Float64Array.from(offKm),
    alongKm: Float64Array.from(alongKm),
  };
}

/** Calls `visit` with each row at most `distanceKm` from the lines that touches the window. */
export function eachPlace(
  table: TableColumns,
  { rows, offKm, alongKm }: LinePlaces,
  window: DayWindow,
  distanceKm: number,
  visit: (row: number, alongKm: number) => void,
): void {
  const end = lowerBound(table.day, window.to);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    if (row >= end) break;
    if ((table.dayEnd[row] ?? 0) < window.from || (offKm[i] ?? 0) > distanceKm) continue;
    visit(row, alongKm[i] ?? 0);
  }
}
