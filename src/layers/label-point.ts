import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * A point inside the largest ring of an area, to write its name on: the middle of the widest
 * stretch at the latitude of the ring's centroid. Longitude, latitude.
 */
export function labelPoint(geometry: Polygon | MultiPolygon): [number, number] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const measured = polygons.flatMap((polygon) => (polygon[0] ? [centroid(polygon[0])] : []));
  const [largest] = measured.sort((a, b) => b.area - a.area);
  if (!largest) return [0, 0];
  return [widestMiddle(largest.ring, largest.lat) ?? largest.lon, largest.lat];
}

function centroid(ring: readonly Position[]) {
  let [area, lon, lat] = [0, 0, 0];
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x0 = 0, y0 = 0] = ring[i] ?? [];
    const [x1 = 0, y1 = 0] = ring[i + 1] ?? [];
    const cross = x0 * y1 - x1 * y0;
    area += cross;
    lon += (x0 + x1) * cross;
    lat += (y0 + y1) * cross;
  }
  return { ring, area: Math.abs(area), lon: lon / (3 * area), lat: lat / (3 * area) };
}

function widestMiddle(ring: readonly Position[], lat: number): number | null {
  const crossings: number[] = [];
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x0 = 0, y0 = 0] = ring[i] ?? [];
    const [x1 = 0, y1 = 0] = ring[i + 1] ?? [];
    if (y0 > lat !== y1 > lat) crossings.push(x0 + ((lat - y0) / (y1 - y0)) * (x1 - x0));
  }
  crossings.sort((a, b) => a - b);
  let best: { width: number; middle: number } | null = null;
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const [west = 0, east = 0] = [crossings[i], crossings[i + 1]];
    const width = east - west;
    if (!best || width > best.width) best = { width, middle: (west + east) / 2 };
  }
  return best?.middle ?? null;
}
