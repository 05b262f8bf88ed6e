import type { EventTable } from './event-table.ts';
import { type HexagonId, hexagonAt, hexagonCentre } from './hexagon.ts';
import { hexagonNumbers } from './hexagon-numbers.ts';
import { EARTH_RADIUS_KM, toRadians } from './lon-lat.ts';
import { mercator } from './mercator.ts';

/** Pixels from side to side of a hexagon at a whole zoom, twice as many just before the next. */
const WIDTH_PX = 28;
/** Pixels that the world is wide at zoom 0. */
const WORLD_PX = 512;
/** From here on hexagons, of 1 km in Mali, grow on the screen: few places are known better. */
const FINEST_ZOOM = 11;

/** The rows of a table by hexagon: each lies in one; hexagons without rows are not kept. */
export interface HexagonCells {
  readonly table: EventTable;
  /** From side to side, as a share of the width of the world. */
  readonly width: number;
  /** Number of hexagons. */
  readonly size: number;
  /** Number of each row's hexagon, from 0. */
  readonly cellOf: Uint32Array;
  /** Middle of each hexagon in Web Mercator, the world from 0 to 1. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Number of a hexagon; -1 where it has no rows. */
  readonly find: (id: HexagonId) => number;
}

/** Makes the cells of a table bit by bit, for a page that must not stand still meanwhile. */
export interface HexagonBuilder {
  /** Takes so many rows more; `null` until all are taken. */
  readonly advance: (rows: number) => HexagonCells | null;
}

/** Width of the hexagons at a zoom, as a share of the world: the same up to the next whole zoom. */
export function hexagonWidth(zoom: number): number {
  return WIDTH_PX / (WORLD_PX * 2 ** Math.min(FINEST_ZOOM, Math.floor(zoom)));
}

/** From side to side of a hexagon on the ground, in km. */
export function acrossKm(width: number, lat: number): number {
  return width * 2 * Math.PI * EARTH_RADIUS_KM * Math.cos(toRadians(lat));
}

/** The one hexagon that holds a place, in degrees. Beyond the ends of the map its edge counts. */
export function hexagonOf(lon: number, lat: number, width: number): HexagonId {
  const [x, y] = mercator(lon, lat);
  return hexagonAt(x, Math.min(1, Math.max(0, y)), width);
}

export function hexagonBuilder(table: EventTable, width: number): HexagonBuilder {
  const cellOf = new Uint32Array(table.size);
  const numbers = hexagonNumbers();
  let [x, y] = [new Float64Array(1024), new Float64Array(1024)];
  let size = 0;
  let row = 0;
  return {
    advance(rows) {
      const end = Math.min(table.size, row + rows);
      for (; row < end; row++) {
        const id = hexagonOf(table.lon[row] ?? 0, table.lat[row] ?? 0, width);
        const cell = numbers.add(id);
        cellOf[row] = cell;
        if (cell < size) continue;
        if (size === x.length) [x, y] = [longer(x), longer(y)];
        [x[cell], y[cell]] = hexagonCentre(id, width);
        size++;
      }
      if (row < table.size) return null;
      const centres = { x: x.subarray(0, size), y: y.subarray(0, size) };
      return { table, width, size, cellOf, ...centres, find: numbers.find };
    },
  };
}

function longer(column: Float64Array): Float64Array<ArrayBuffer> {
  const twice = new Float64Array(column.length * 2);
  twice.set(column);
  return twice;
}
