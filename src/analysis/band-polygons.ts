import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Degrees by which a band reaches over its edges: more than the arithmetic of a row can be off. */
const MARGIN = 1e-9;

/** Cuts outlines into bands of latitude, from south to north, so that a test looks at few corners. */
export interface Bands {
  readonly south: number;
  /** Of one band, in degrees. */
  readonly height: number;
  readonly count: number;
}

/**
 * For each band an outline with only the sides that touch it; `null` where none does. What lies
 * between two of them, all of it on one side of the band, becomes one straight side: for a point in the
 * band a test by counting the sides east of it, corners and edges included, is the same as with the
 * whole outline.
 */
export function bandPolygons(
  { type, coordinates }: Polygon | MultiPolygon,
  bands: Bands,
): readonly (MultiPolygon | null)[] {
  const made = Array.from({ length: bands.count }, (): Position[][][] => []);
  for (const polygon of type === 'Polygon' ? [coordinates] : coordinates) {
    const rings = polygon.map((ring) => bandRings(ring, bands));
    made.forEach((polygons, band) => {
      const touching = rings.flatMap((ring) => (ring[band] ? [ring[band]] : []));
      if (touching.length > 0) polygons.push(touching);
    });
  }
  return made.map((polygons) =>
    polygons.length > 0 ? { type: 'MultiPolygon', coordinates: polygons } : null,
  );
}

/** By band, the ring of the sides that touch it. */
function bandRings(ring: readonly Position[], bands: Bands): (Position[] | undefined)[] {
  const made: (Position[] | undefined)[] = new Array(bands.count);
  ring.slice(1).forEach((end, i) => {
    const start = ring[i] ?? end;
    const [first, last] = bandsOf(start[1] ?? 0, end[1] ?? 0, bands);
    for (let band = first; band <= last; band++) {
      made[band] ??= [];
      const corners = made[band] ?? [];
      if (corners.at(-1) !== start) corners.push(start);
      corners.push(end);
    }
  });
  for (const corners of made) {
    const [first] = corners ?? [];
    if (first && corners?.at(-1) !== first) corners?.push(first);
  }
  return made;
}

/** The first and the last band that a side between two latitudes touches. */
export function bandsOf(
  one: number,
  other: number,
  { south, height, count }: Bands,
): readonly [first: number, last: number] {
  const first = Math.floor((Math.min(one, other) - MARGIN - south) / height);
  const last = Math.floor((Math.max(one, other) + MARGIN - south) / height);
  return [Math.max(0, first), Math.min(count - 1, last)];
}
