import type { Polygon } from 'geojson';
import type { Area } from '../../domain/mission-places.ts';
import { areaGrid } from '../area-grid.ts';
import { boxOf, ringsOf } from '../box.ts';
import { axialCentre, axialOf, hexagonAt } from '../hexagon.ts';
import { fromPlane, toPlane } from './equal-area.ts';
import type { PlanePoints } from './points.ts';

/** Cells in rows of the plane, as `hexagon.ts` numbers them; a slot is a place in the table of rows, cell or not. */
export interface HexagonGrid {
  /** From side to side of a cell. */
  readonly cellKm: number;
  readonly cellAreaKm2: number;
  /** Number of cells. */
  readonly size: number;
  /** Middle of each cell in the plane, in km. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Slot of each cell, ascending: `(r - firstR) * width + q - firstQ`. */
  readonly slots: Uint32Array;
  /** Cell of each slot, -1 of a slot outside the outline. */
  readonly cells: Int32Array;
  readonly firstQ: number;
  readonly firstR: number;
  readonly width: number;
  readonly height: number;
}

/** Corners of a hexagon from its middle, counter-clockwise from the north-east, as shares of its width. */
const CORNERS = [30, 90, 150, 210, 270, 330].map((degrees) => {
  const angle = (degrees * Math.PI) / 180;
  return { x: Math.cos(angle) / Math.sqrt(3), y: Math.sin(angle) / Math.sqrt(3) };
});
/** Narrower cells would be hundreds of thousands. */
const LEAST_KM = 2;

/**
 * Hexagons of one width (across flats, in the plane of `equal-area.ts`, so of equal area) whose middle lies in one
 * of the areas. The same width gives the same cells whatever the areas; none where there are no areas. Throws where
 * the width is under 2 km.
 */
export function hexagonGrid(areas: readonly Pick<Area, 'geometry'>[], cellKm: number): HexagonGrid {
  if (!(cellKm >= LEAST_KM)) throw new RangeError(`cells are at least ${LEAST_KM} km wide`);
  const ends = endsOf(areas, cellKm);
  const { firstQ, firstR, width, height } = ends;
  const cells = new Int32Array(width * height).fill(-1);
  const slots = new Uint32Array(width * height);
  const x = new Float64Array(width * height);
  const y = new Float64Array(width * height);
  // Few points are looked up: a fine table would cost more than it saves.
  const outline = areaGrid(areas, 128);
  let size = 0;
  for (let slot = 0; slot < cells.length; slot++) {
    const axial = { q: firstQ + (slot % width), r: firstR + Math.floor(slot / width) };
    const [middleX, middleY] = axialCentre(axial, cellKm);
    const at = fromPlane({ x: middleX, y: middleY });
    if (outline.find(at.lon, at.lat) < 0) continue;
    cells[slot] = size;
    slots[size] = slot;
    x[size] = middleX;
    y[size] = middleY;
    size++;
  }
  const cellAreaKm2 = (Math.sqrt(3) / 2) * cellKm * cellKm;
  const middles = { x: x.slice(0, size), y: y.slice(0, size) };
  return { ...ends, ...middles, cellKm, cellAreaKm2, size, slots: slots.slice(0, size), cells };
}

/** Number of the cell that holds a point of the plane, -1 outside all. */
export function cellAt(grid: HexagonGrid, x: number, y: number): number {
  const { q, r } = axialOf(hexagonAt(x, y, grid.cellKm));
  const [column, row] = [q - grid.firstQ, r - grid.firstR];
  if (column < 0 || column >= grid.width || row < 0 || row >= grid.height) return -1;
  return grid.cells[row * grid.width + column] ?? -1;
}

/** The cell of each point, -1 outside all: near the border a point may lie in a hexagon whose middle is abroad. */
export function cellsOf(grid: HexagonGrid, { x, y }: PlanePoints): Int32Array {
  const cells = new Int32Array(x.length);
  for (let row = 0; row < x.length; row++) cells[row] = cellAt(grid, x[row] ?? 0, y[row] ?? 0);
  return cells;
}

/** Points by cell. `counts` has a place for each cell, 0 included; `outside` lie in none. */
export interface CellCounts {
  readonly counts: Float64Array;
  readonly outside: number;
}

/** Counts points whose cells are known, as `cellsOf` has them. */
export function countsOf({ size }: HexagonGrid, cells: Int32Array): CellCounts {
  const counts = new Float64Array(size);
  let outside = 0;
  for (const cell of cells) {
    if (cell < 0) outside++;
    else counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return { counts, outside };
}

/** Counts points by cell. */
export function countByCell(grid: HexagonGrid, points: PlanePoints): CellCounts {
  return countsOf(grid, cellsOf(grid, points));
}

/** The outline of a cell in degrees, counter-clockwise and closed. Its sides are straight in the plane. */
export function cellPolygon(grid: HexagonGrid, cell: number): Polygon {
  const [middleX, middleY] = [grid.x[cell] ?? 0, grid.y[cell] ?? 0];
  const ring = CORNERS.map(({ x, y }) => {
    const at = fromPlane({ x: middleX + x * grid.cellKm, y: middleY + y * grid.cellKm });
    return [at.lon, at.lat];
  });
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

/** The rows and columns that can hold a middle: those of the outline's corners, and one more all round. */
function endsOf(areas: readonly Pick<Area, 'geometry'>[], cellKm: number) {
  const box = boxOf(
    areas.flatMap(({ geometry }) =>
      ringsOf(geometry)
        .flat()
        .map(([lon = 0, lat = 0]) => {
          const { x, y } = toPlane(lon, lat);
          return [x, y];
        }),
    ),
  );
  if (!box) return { firstQ: 0, firstR: 0, width: 0, height: 0 };
  const [west, south, east, north] = box;
  const corners = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ].map(([x = 0, y = 0]) => axialOf(hexagonAt(x, y, cellKm)));
  const [qs, rs] = [corners.map(({ q }) => q), corners.map(({ r }) => r)];
  const [firstQ, firstR] = [Math.min(...qs) - 1, Math.min(...rs) - 1];
  return {
    firstQ,
    firstR,
    width: Math.max(...qs) + 2 - firstQ,
    height: Math.max(...rs) + 2 - firstR,
  };
}
