import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import { areaGrid } from './area-grid.ts';
import {
  type DiscShare,
  eachRing,
  KM_PER_DEGREE,
  type PolygonZone,
  partOf,
} from './honest-counts-zone.ts';
import { toRadians } from './lon-lat.ts';

/** Cells a side of the grid that tells whether a point is inside. */
const GRID_SIZE = 64;
/** A centre this near to an edge is on no side of it: it is moved a little, always the same way. */
const ON_EDGE_KM = 1e-6;
const MOVE_DEGREES = 1.1e-7;

/** Sides of the zone, four numbers each, the zone on the left of each. */
function sidesOf(zone: PolygonZone): Float64Array {
  const sides: number[] = [];
  eachRing(zone.geometry, (ring, outer) => {
    const turned = isCounterClockwise(ring) === outer ? ring : ring.toReversed();
    turned.forEach(([ax = 0, ay = 0], i) => {
      const [bx = ax, by = ay] = turned[i + 1] ?? [];
      if (ax !== bx || ay !== by) sides.push(ax, ay, bx, by);
    });
  });
  return Float64Array.from(sides);
}

function isCounterClockwise(ring: readonly Position[]): boolean {
  let twice = 0;
  const [ox = 0, oy = 0] = ring[0] ?? [];
  ring.forEach(([ax = 0, ay = 0], i) => {
    const [bx = ax, by = ay] = ring[i + 1] ?? [];
    twice += (ax - ox) * (by - oy) - (bx - ox) * (ay - oy);
  });
  return twice > 0;
}

/**
 * Share of a disc (radius in km) in a polygon, exact in the plane that touches the Earth at the
 * centre (degrees of longitude shortened by its latitude). All sides together see the centre go
 * round once where it is inside, so that the area is πr² or 0 plus, for each piece p…q of a side
 * inside the disc, triangle less sector: (p × q)/2 − r²/2 · angle(p, q). Only sides near the disc
 * are looked at.
 */
export function discShareOf(zone: PolygonZone): DiscShare {
  const sides = sidesOf(zone);
  const count = sides.length / 4;
  if (count === 0) return () => 0;
  const grid = areaGrid([zone], GRID_SIZE);
  const tree = new Flatbush(count);
  const at = (index: number) => sides[index] ?? 0;
  for (let side = 0; side < sides.length; side += 4) {
    const [ax, ay, bx, by] = [at(side), at(side + 1), at(side + 2), at(side + 3)];
    tree.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }
  tree.finish();

  function share(lon: number, lat: number, radiusKm: number, moves: number): number {
    const perLon = KM_PER_DEGREE * Math.cos(toRadians(lat));
    const [wide, high] = [radiusKm / perLon, radiusKm / KM_PER_DEGREE];
    const near = tree.search(lon - wide, lat - high, lon + wide, lat + high);
    const square = radiusKm * radiusKm;
    let area = 0;
    let nearest = Infinity;
    for (const side of near) {
      const ax = (at(4 * side) - lon) * perLon;
      const ay = (at(4 * side + 1) - lat) * KM_PER_DEGREE;
      const dx = (at(4 * side + 2) - lon) * perLon - ax;
      const dy = (at(4 * side + 3) - lat) * KM_PER_DEGREE - ay;
      const length = dx * dx + dy * dy;
      // Where the side comes nearest to the centre, and how far from there it leaves the disc.
      const middle = -(ax * dx + ay * dy) / length;
      const foot = Math.min(1, Math.max(0, middle));
      const nearX = ax + foot * dx;
      const nearY = ay + foot * dy;
      const squareAway = nearX * nearX + nearY * nearY;
      nearest = Math.min(nearest, squareAway);
      if (squareAway >= square) continue;
      const across = ax * dy - ay * dx;
      const half = Math.sqrt(Math.max(0, square - (across * across) / length) / length);
      const from = Math.max(0, middle - half);
      const to = Math.min(1, middle + half);
      const [px, py] = [ax + from * dx, ay + from * dy];
      const [qx, qy] = [ax + to * dx, ay + to * dy];
      const cross = px * qy - py * qx;
      area += cross / 2 - (square / 2) * Math.atan2(cross, px * qx + py * qy);
    }
    if (nearest < ON_EDGE_KM * ON_EDGE_KM) {
      // Each move more to the north than the last: no side goes along with them all.
      const north = MOVE_DEGREES * (moves + 1.5);
      return share(lon + MOVE_DEGREES, lat + north, radiusKm, moves + 1);
    }
    const inside = grid.find(lon, lat) === 0 ? 1 : 0;
    return nearest >= square ? inside : partOf(inside + area / (Math.PI * square));
  }
  return (lon, lat, radiusKm) => share(lon, lat, radiusKm, 0);
}
