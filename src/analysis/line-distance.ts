import { pointToLineDistance } from '@turf/turf';
import type { LineString } from 'geojson';
import { type Box, boxHolds, boxOf, growBox } from './box.ts';
import { type LonLat, toDegrees, toRadians } from './lon-lat.ts';

/** Lines of lon, lat in degrees. */
export type Lines = readonly (readonly (readonly [number, number])[])[];

interface Segment {
  readonly arc: LineString;
  readonly box: Box;
}

/**
 * Makes a ruler for the lines. The ruler gives the distance in km from a point to the nearest of
 * them, or `Infinity` where that is more than `limitKm` (or where there is no line). Segments are
 * great circles on Turf's sphere (radius 6371.0088 km); the exact measure is taken only on segments
 * whose box can hold something nearer than the best so far.
 */
export function lineRuler(lines: Lines): (at: LonLat, limitKm?: number) => number {
  const segments = lines.flatMap(segmentsOf);
  const corners = segments.flatMap(({ box: [west, south, east, north] }) => [
    [west, south],
    [east, north],
  ]);
  const bounds = boxOf(corners);
  return (at, limitKm = Infinity) => {
    if (!bounds || (limitKm !== Infinity && !boxHolds(growBox(bounds, limitKm), at))) {
      return Infinity;
    }
    const point = [at.lon, at.lat];
    let best = Infinity;
    for (const { arc, box } of segments) {
      const limit = Math.min(best, limitKm);
      if (limit !== Infinity && !boxHolds(growBox(box, limit), at)) continue;
      best = Math.min(best, pointToLineDistance(point, arc));
    }
    return best <= limitKm ? best : Infinity;
  };
}

function segmentsOf(line: Lines[number]): Segment[] {
  return line.slice(1).map((end, i) => {
    const start = line[i] ?? end;
    const arc: LineString = { type: 'LineString', coordinates: [[...start], [...end]] };
    return { arc, box: arcBox(start, end) };
  });
}

/**
 * The box round a great-circle arc. Between its ends an arc bends towards the pole: from two ends at
 * latitude φ, Δλ apart, it rises to atan(tan φ / cos(Δλ / 2)); with one end lower it rises less.
 */
function arcBox(start: readonly [number, number], end: readonly [number, number]): Box {
  const half = toRadians(Math.min(179, Math.abs(end[0] - start[0]))) / 2;
  const crest = (lat: number) => toDegrees(Math.atan(Math.tan(toRadians(lat)) / Math.cos(half)));
  const south = Math.min(start[1], end[1]);
  const north = Math.max(start[1], end[1]);
  return [
    Math.min(start[0], end[0]),
    south < 0 ? crest(south) : south,
    Math.max(start[0], end[0]),
    north > 0 ? crest(north) : north,
  ];
}
