import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import type { Area } from '../domain/mission-places.ts';
import { type Bands, bandPolygons } from './band-polygons.ts';
import { borderCells } from './border-cells.ts';
import { type Box, boxOf, ringsOf } from './box.ts';

/** Which of a list of areas holds a point. */
export interface AreaGrid {
  /** Position in the list of the first area that holds the point or has it on its edge; -1 of none. */
  readonly find: (lon: number, lat: number) => number;
}

/** Of a cell that no border touches: the position plus 1 of the area that it lies in, 0 outside all. */
const BORDER = 0xffff;

/** An area as far as it lies in one band of the grid. */
interface Candidate {
  readonly at: number;
  readonly west: number;
  readonly east: number;
  readonly outline: MultiPolygon;
}

/**
 * A grid of `size` × `size` cells over the areas: only in cells that a border touches a point is
 * tested, against the sides of its row of cells. The answers are those of Turf's
 * `booleanPointInPolygon` for each area in turn. At most 65,000 areas.
 */
export function areaGrid(areas: readonly Pick<Area, 'geometry'>[], size = 512): AreaGrid {
  const box = boxOf(areas.flatMap(({ geometry }) => ringsOf(geometry).flat()));
  if (!box) return { find: () => -1 };
  const [west, south, east, north] = box;
  const width = (east - west) / size || 1;
  const bands: Bands = { south, height: (north - south) / size || 1, count: size };
  const candidates = candidatesByBand(areas, bands);

  function test(lon: number, lat: number, row: number): number {
    for (const { at, west: from, east: to, outline } of candidates[row] ?? []) {
      if (lon < from || lon > to) continue;
      if (booleanPointInPolygon([lon, lat], outline)) return at + 1;
    }
    return 0;
  }

  const codes = new Uint16Array(size * size);
  const rings = areas.flatMap(({ geometry }) => ringsOf(geometry));
  for (const cell of borderCells(rings, { west, width }, bands)) codes[cell] = BORDER;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const cell = row * size + column;
      if (codes[cell] === BORDER) continue;
      // No border lies between two cells that none touches.
      const left = column > 0 ? codes[cell - 1] : BORDER;
      const below = row > 0 ? codes[cell - size] : BORDER;
      const known = left === BORDER ? below : left;
      const middle = () =>
        test(west + (column + 0.5) * width, south + (row + 0.5) * bands.height, row);
      codes[cell] = known === undefined || known === BORDER ? middle() : known;
    }
  }
  return {
    find(lon, lat) {
      if (!isIn(box, lon, lat)) return -1;
      const column = Math.min(size - 1, Math.floor((lon - west) / width));
      const row = Math.min(size - 1, Math.floor((lat - south) / bands.height));
      const code = codes[row * size + column] ?? 0;
      return (code === BORDER ? test(lon, lat, row) : code) - 1;
    },
  };
}

/** False for what is not a number, too. */
function isIn([west, south, east, north]: Box, lon: number, lat: number): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function candidatesByBand(areas: readonly Pick<Area, 'geometry'>[], bands: Bands): Candidate[][] {
  const made = Array.from({ length: bands.count }, (): Candidate[] => []);
  areas.forEach(({ geometry }, at) => {
    bandPolygons(geometry, bands).forEach((outline, row) => {
      const box = outline && boxOf(outline.coordinates.flat(2));
      if (outline && box) made[row]?.push({ at, west: box[0], east: box[2], outline });
    });
  });
  return made;
}
