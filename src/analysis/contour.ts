import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Position } from 'geojson';
import { rounded } from './rounded.ts';

/** Values at the corners of a grid in degrees, row by row from the south. */
export interface GridValues {
  readonly west: number;
  readonly south: number;
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
  readonly values: ArrayLike<number>;
}

type Side = 'bottom' | 'right' | 'top' | 'left';

/**
 * By which corners are inside (1 south-west, 2 south-east, 4 north-east, 8 north-west): the sides by
 * which the edge enters and leaves a cell, what is inside on its left. Opposite corners stay apart.
 */
const CROSSINGS: readonly (readonly (readonly [Side, Side])[])[] = [
  [],
  [['bottom', 'left']],
  [['right', 'bottom']],
  [['right', 'left']],
  [['top', 'right']],
  [
    ['bottom', 'left'],
    ['top', 'right'],
  ],
  [['top', 'bottom']],
  [['top', 'left']],
  [['left', 'top']],
  [['bottom', 'top']],
  [
    ['right', 'bottom'],
    ['left', 'top'],
  ],
  [['right', 'top']],
  [['left', 'right']],
  [['bottom', 'right']],
  [['left', 'bottom']],
  [],
];

/**
 * The area where the values are at most `level`, by marching squares with straight edges between the
 * corners (Lorensen and Cline 1987, in the plane); rings are right-handed, four decimals. `null` where
 * there is none. The outermost corners of the grid must lie above the level.
 */
export function areaBelow(grid: GridValues, level: number): MultiPolygon | null {
  const rings = ringsOf(grid, level);
  const outer = rings.filter((ring) => turn(ring) > 0).map((ring) => [ring]);
  for (const hole of rings) {
    if (turn(hole) >= 0) continue;
    const [corner = []] = hole;
    const around = outer.filter(([ring = []]) =>
      booleanPointInPolygon(corner, { type: 'Polygon', coordinates: [ring] }),
    );
    // Of rings within rings the smallest one holds it.
    const [holder] = around.sort(([a = []], [b = []]) => turn(a) - turn(b));
    holder?.push(hole);
  }
  return outer.length === 0 ? null : { type: 'MultiPolygon', coordinates: outer };
}

function ringsOf(grid: GridValues, level: number): Position[][] {
  const next = crossingsOf(grid, level);
  const rings: Position[][] = [];
  for (const first of next.keys()) {
    if (!next.has(first)) continue;
    const ring: Position[] = [];
    for (let side: number | undefined = first; side !== undefined; ) {
      ring.push(pointOn(grid, level, side));
      const following: number | undefined = next.get(side);
      next.delete(side);
      side = following;
    }
    if (ring.length > 3) rings.push(ring);
  }
  return rings;
}

/** From each side that the edge crosses to the one that it crosses next. */
function crossingsOf({ columns, rows, values }: GridValues, level: number): Map<number, number> {
  const next = new Map<number, number>();
  const isInside = (corner: number) => (values[corner] ?? Infinity) <= level;
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const corner = row * columns + column;
      const code =
        (isInside(corner) ? 1 : 0) +
        (isInside(corner + 1) ? 2 : 0) +
        (isInside(corner + columns + 1) ? 4 : 0) +
        (isInside(corner + columns) ? 8 : 0);
      for (const [from, to] of CROSSINGS[code] ?? []) {
        next.set(sideOf(from, corner, columns), sideOf(to, corner, columns));
      }
    }
  }
  return next;
}

/** Twice the corner that a side begins at; one more where it runs north. */
function sideOf(side: Side, corner: number, columns: number): number {
  if (side === 'bottom') return 2 * corner;
  if (side === 'top') return 2 * (corner + columns);
  return 2 * (side === 'left' ? corner : corner + 1) + 1;
}

function pointOn({ west, south, step, columns, values }: GridValues, level: number, side: number) {
  const corner = Math.floor(side / 2);
  const isNorthward = side % 2 === 1;
  const here = values[corner] ?? Infinity;
  const there = values[corner + (isNorthward ? columns : 1)] ?? Infinity;
  const share = (level - here) / (there - here);
  const column = (corner % columns) + (isNorthward ? 0 : share);
  const row = Math.floor(corner / columns) + (isNorthward ? share : 0);
  return [rounded(west + column * step), rounded(south + row * step)];
}

/** Twice the signed area in square degrees: above 0 for a ring that runs counter-clockwise. */
function turn(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + (x * nextY - nextX * y);
  }, 0);
}
