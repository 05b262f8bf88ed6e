import { type Area, inForce } from '../domain/mission-places.ts';
import { type AreaGrid, areaGrid } from './area-grid.ts';
import type { CodeColumn } from './code-column.ts';

/** The areas of Mali that incidents are counted by, each with the days in which it was in force. */
export interface Divisions {
  readonly regions: readonly Area[];
  readonly cercles: readonly Area[];
}

/** Areas in force in the same days, and the position of each in the list that they come from. */
interface Division {
  readonly areas: readonly Area[];
  readonly positions: readonly number[];
  readonly grid: AreaGrid;
}

/**
 * The region and the cercle that hold each point, in the division in force on its day: days since
 * 1970-01-01 UTC, degrees WGS 84. The rule is the one by which the shipped incidents were made: the
 * first area in the list's order that holds the point, a point on an edge included; a point outside
 * every outline, however near, has none (code 0), for which of two neighbours it belongs to is unknown.
 */
export function assignAreas(
  lon: ArrayLike<number>,
  lat: ArrayLike<number>,
  day: ArrayLike<number>,
  { regions, cercles }: Divisions,
): { readonly region: CodeColumn; readonly cercle: CodeColumn } {
  return {
    region: columnOf(lon, lat, day, regions),
    cercle: columnOf(lon, lat, day, cercles),
  };
}

function columnOf(
  lon: ArrayLike<number>,
  lat: ArrayLike<number>,
  day: ArrayLike<number>,
  areas: readonly Area[],
): CodeColumn {
  const divisions = divisionsOf(areas);
  const names = ['', ...new Set(areas.map(({ code }) => code))];
  const codeOf = areas.map(({ code }) => names.indexOf(code));
  const codes = new Uint16Array(lon.length);
  for (let row = 0; row < codes.length; row++) {
    let first = areas.length;
    for (const { areas: some, positions, grid } of divisions) {
      if (!some[0] || !inForce(some[0], day[row] ?? Number.NaN)) continue;
      const found = grid.find(lon[row] ?? Number.NaN, lat[row] ?? Number.NaN);
      first = Math.min(first, positions[found] ?? areas.length);
    }
    codes[row] = codeOf[first] ?? 0;
  }
  return { codes, names };
}

function divisionsOf(areas: readonly Area[]): Division[] {
  const byDays = new Map<string, number[]>();
  areas.forEach(({ from, to }, position) => {
    const days = `${from ?? ''}/${to ?? ''}`;
    byDays.set(days, [...(byDays.get(days) ?? []), position]);
  });
  return [...byDays.values()].map((positions) => {
    const some = positions.flatMap((position) => areas[position] ?? []);
    return { areas: some, positions, grid: areaGrid(some) };
  });
}
