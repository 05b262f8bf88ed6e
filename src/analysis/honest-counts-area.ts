import { memoWeak } from '../domain/memo.ts';
import type { Area } from '../domain/mission-places.ts';
import { type Box, boxOf, ringsOf } from './box.ts';
import { type CircleZone, eachRing, type Zone } from './honest-counts-zone.ts';
import { EARTH_RADIUS_KM, toDegrees, toRadians } from './lon-lat.ts';

/** Lines of equal latitude across an outline: of a cercle about one in every 0.3 km. */
const LINES = 512;
/** What rounding makes of borders that two outlines have in common. */
const ROUNDING = 1e-9;

const WORLD: Box = [-180, -90, 180, 90];

type Geometry = Area['geometry'];

/** Where lines of equal latitude cross an outline: line `i` from `lons[starts[i]]` on. */
interface Crossings {
  readonly starts: Uint32Array;
  /** Ascending in each line: inside from the first to the second, from the third to the fourth… */
  readonly lons: Float64Array;
}

/** The outline as seen along its own lines; made once. */
interface Scan extends Crossings {
  readonly box: Box;
  readonly lats: Float64Array;
  /** Sum of the lengths inside, each times the cosine of its latitude: in proportion to the area. */
  readonly area: number;
}

/**
 * Share of an outline's area (on the sphere) that lies in the zone, by 512 lines of equal latitude
 * across the outline: along each line exact, between lines as good as their distance. Kept for each
 * outline. A part that lies wholly between two lines is not seen.
 */
export function areaShareOf(zone: Zone): (outline: Geometry) => number {
  const known = new Map<Geometry, number>();
  const reach = zone.kind === 'polygon' ? boxOfGeometry(zone.geometry) : WORLD;
  return (outline) => {
    const scan = scanOf(outline);
    const found = known.get(outline) ?? (meet(scan.box, reach) ? shareOf(scan, zone) : 0);
    known.set(outline, found);
    return found;
  };
}

function shareOf(scan: Scan, zone: Zone): number {
  const inside =
    zone.kind === 'circle' ? circleCrossings(scan.lats, zone) : crossings(scan.lats, zone.geometry);
  let common = 0;
  scan.lats.forEach((lat, line) => {
    common += Math.cos(toRadians(lat)) * commonLength(scan, inside, line);
  });
  const share = scan.area > 0 ? common / scan.area : 0;
  return share > 1 - ROUNDING ? 1 : share < ROUNDING ? 0 : share;
}

const scanOf = memoWeak((outline: Geometry): Scan => {
  const box = boxOfGeometry(outline);
  const [, south, , north] = box;
  const lats = Float64Array.from(
    { length: LINES },
    (_, line) => south + ((line + 0.5) * (north - south)) / LINES,
  );
  const found = crossings(lats, outline);
  let area = 0;
  lats.forEach((lat, line) => {
    area += Math.cos(toRadians(lat)) * commonLength(found, found, line);
  });
  return { ...found, box, lats, area };
});

/** Of no positions a box that meets none. */
function boxOfGeometry(geometry: Geometry): Box {
  return boxOf(ringsOf(geometry).flat()) ?? [Infinity, Infinity, -Infinity, -Infinity];
}

function meet(one: Box, other: Box): boolean {
  const aside = one[2] < other[0] || other[2] < one[0];
  return !aside && one[1] <= other[3] && other[1] <= one[3];
}

/** Where the lines, at ascending latitudes, cross the sides of a polygon. */
function crossings(lats: Float64Array, geometry: Geometry): Crossings {
  const lines: number[][] = Array.from(lats, () => []);
  const first = lats[0] ?? 0;
  const step = (lats[1] ?? first) - first || 1;
  eachRing(geometry, (ring) => {
    ring.forEach(([ax = 0, ay = 0], i) => {
      const [bx = ax, by = ay] = ring[i + 1] ?? [];
      const [low, high] = ay < by ? [ay, by] : [by, ay];
      let line = Math.max(0, Math.floor((low - first) / step) - 1);
      while ((lats[line] ?? Infinity) < low) line++;
      for (; (lats[line] ?? Infinity) < high; line++) {
        lines[line]?.push(ax + (((lats[line] ?? 0) - ay) / (by - ay)) * (bx - ax));
      }
    });
  });
  return packed(lines.map((line) => line.sort((a, b) => a - b)));
}

/** Where lines of equal latitude cross a circle on the sphere (spherical law of cosines). */
function circleCrossings(lats: Float64Array, { lon, lat, radiusKm }: CircleZone): Crossings {
  const cosRadius = Math.cos(radiusKm / EARTH_RADIUS_KM);
  const [sinZone, cosZone] = [Math.sin(toRadians(lat)), Math.cos(toRadians(lat))];
  const lines = Array.from(lats, (one) => {
    const [sin, cos] = [Math.sin(toRadians(one)), Math.cos(toRadians(one))];
    const cosAside = (cosRadius - sin * sinZone) / (cos * cosZone);
    if (!(cosAside < 1)) return [];
    const aside = toDegrees(Math.acos(Math.max(-1, cosAside)));
    return [lon - aside, lon + aside];
  });
  return packed(lines);
}

function packed(lines: readonly (readonly number[])[]): Crossings {
  const starts = new Uint32Array(lines.length + 1);
  lines.forEach((line, i) => {
    starts[i + 1] = (starts[i] ?? 0) + line.length;
  });
  return { starts, lons: Float64Array.from(lines.flat()) };
}

/** Degrees of a line that lie inside of both. */
function commonLength(one: Crossings, other: Crossings, line: number): number {
  let [i, j] = [one.starts[line] ?? 0, other.starts[line] ?? 0];
  const [endOne, endOther] = [one.starts[line + 1] ?? 0, other.starts[line + 1] ?? 0];
  let length = 0;
  while (i + 1 < endOne && j + 1 < endOther) {
    const [toOne = 0, toOther = 0] = [one.lons[i + 1], other.lons[j + 1]];
    const from = Math.max(one.lons[i] ?? 0, other.lons[j] ?? 0);
    length += Math.max(0, Math.min(toOne, toOther) - from);
    if (toOne < toOther) i += 2;
    else j += 2;
  }
  return length;
}
