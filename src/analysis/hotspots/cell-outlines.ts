import type { MultiPolygon, Position } from 'geojson';
import { rounded } from '../rounded.ts';
import { fromPlane } from './equal-area.ts';
import type { HexagonGrid } from './hexagon-grid.ts';
import { paddedCells } from './padded-cells.ts';

/**
 * Corners of a hexagon from its middle, counter-clockwise from the north-east, in whole numbers: halves
 * of its width to the east, halves of its side to the north. Rows lie three of these apart.
 */
const CORNERS = [
  [1, 1],
  [0, 2],
  [-1, 1],
  [-1, -1],
  [0, -2],
  [1, -1],
] as const;
/** Columns and rows on to the cell across the side from each corner to the next. */
const ACROSS = [
  [0, 1],
  [-1, 1],
  [-1, 0],
  [0, -1],
  [1, -1],
  [1, 0],
] as const;
/** More than any place in a row or column has. */
const SPAN = 1 << 20;

/**
 * The outline of some cells of a grid, rings of GeoJSON in degrees with four decimals: sides between two
 * of the cells are gone, so that thousands of them are few shapes. Cells that touch are one polygon.
 */
export function cellOutlines(grid: HexagonGrid, chosen: Iterable<number>): MultiPolygon {
  const padded = paddedCells(grid, 1);
  const parts = partsOf(padded, grid.size, chosen);
  // In a honeycomb three cells meet at a corner: an outline comes to it, and leaves it, once.
  const sides = new Map<number, { readonly to: number; readonly part: number }>();
  for (let cell = 0; cell < grid.size; cell++) {
    const part = parts[cell] ?? -1;
    if (part < 0) continue;
    const slot = grid.slots[cell] ?? 0;
    const row = Math.floor(slot / grid.width);
    const [east, north] = [2 * (slot % grid.width) + row, 3 * row];
    ACROSS.forEach(([columns, rows], side) => {
      const other = padded.cells[(padded.slots[cell] ?? 0) + rows * padded.width + columns] ?? -1;
      if (other >= 0 && (parts[other] ?? -1) >= 0) return;
      const key = ([x, y]: readonly [number, number]) => (north + y + 2) * SPAN + east + x + 2;
      const [from, to] = [CORNERS[side] ?? CORNERS[0], CORNERS[(side + 1) % 6] ?? CORNERS[0]];
      sides.set(key(from), { to: key(to), part });
    });
  }
  const polygons: { outer: Position[] | null; holes: Position[][] }[] = [];
  for (const [first, { part }] of sides) {
    const ring = ringFrom(sides, first);
    polygons[part] ??= { outer: null, holes: [] };
    const positions = ring.map((corner) => positionOf(grid, corner));
    if (isCounterClockwise(ring)) polygons[part].outer = positions;
    else polygons[part].holes.push(positions);
  }
  const coordinates = polygons.map(({ outer, holes }) => [...(outer ? [outer] : []), ...holes]);
  return { type: 'MultiPolygon', coordinates };
}

/** Of each cell the number of the part that it belongs to, cells that touch being one; -1 of others. */
function partsOf(
  { cells, slots, width }: ReturnType<typeof paddedCells>,
  size: number,
  chosen: Iterable<number>,
): Int32Array {
  const isChosen = new Uint8Array(size);
  for (const cell of chosen) isChosen[cell] = 1;
  const parts = new Int32Array(size).fill(-1);
  let count = 0;
  for (let start = 0; start < size; start++) {
    if (isChosen[start] === 0 || parts[start] !== -1) continue;
    const part = count++;
    const waiting = [start];
    parts[start] = part;
    for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
      for (const [columns, rows] of ACROSS) {
        const other = cells[(slots[cell] ?? 0) + rows * width + columns] ?? -1;
        if (other < 0 || isChosen[other] === 0 || parts[other] !== -1) continue;
        parts[other] = part;
        waiting.push(other);
      }
    }
  }
  return parts;
}

/** The corners from one on round to it again. The sides are used up. */
function ringFrom(sides: Map<number, { readonly to: number }>, first: number): number[] {
  const ring = [first];
  for (let at = sides.get(first)?.to; at !== undefined; at = sides.get(at)?.to) {
    sides.delete(ring.at(-1) ?? first);
    ring.push(at);
    if (at === first) break;
  }
  return ring;
}

function isCounterClockwise(ring: readonly number[]): boolean {
  let twice = 0;
  for (let at = 1; at < ring.length; at++) {
    const [one, other] = [ring[at - 1] ?? 0, ring[at] ?? 0];
    twice += (one % SPAN) * Math.floor(other / SPAN) - (other % SPAN) * Math.floor(one / SPAN);
  }
  return twice > 0;
}

function positionOf(grid: HexagonGrid, corner: number): Position {
  const { cellKm, firstQ, firstR } = grid;
  const [east, north] = [(corner % SPAN) - 2, Math.floor(corner / SPAN) - 2];
  const { lon, lat } = fromPlane({
    x: ((east + 2 * firstQ + firstR) * cellKm) / 2,
    y: ((north + 3 * firstR) * cellKm) / (2 * Math.sqrt(3)),
  });
  return [rounded(lon), rounded(lat)];
}
