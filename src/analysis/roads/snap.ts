import type { RoadClass } from '../../domain/road-graph.ts';
import type { Box } from '../box.ts';
import { geodesicKm, kmPerDegree } from '../geodesic.ts';
import type { LonLat } from '../lon-lat.ts';
import { pointOn } from './edge-part.ts';
import type { NetworkEdge, RoadNetwork } from './road-network.ts';

/** A place on the road network. */
export interface RoadSnap {
  readonly edge: number;
  /** From the beginning of the edge, along its line. */
  readonly km: number;
  readonly at: LonLat;
  /** From the point that was asked about, geodesic on WGS 84. */
  readonly offKm: number;
}

/**
 * The place on a road nearest to the point, on any edge whose class is open; `null` where there is
 * none. Which is nearest is found in the plane that touches the ellipsoid at the point: at 100 km
 * that is right to some hundred metres.
 */
export function snap(
  { edges }: RoadNetwork,
  point: LonLat,
  isOpen: (roadClass: RoadClass) => boolean = () => true,
): RoadSnap | null {
  const scale = kmPerDegree(point.lat);
  let nearest = Infinity;
  let found: Omit<RoadSnap, 'offKm'> | null = null;
  for (const [index, edge] of edges.entries()) {
    if (!isOpen(edge.class) || toBoxKm(edge.box) >= nearest) continue;
    for (let i = 1; i < edge.line.length; i++) {
      const share = shareOfSegment(edge, i);
      const [lon, lat] = pointOn(edge.line, i, share);
      const km = Math.hypot((lon - point.lon) * scale.lon, (lat - point.lat) * scale.lat);
      if (km >= nearest) continue;
      nearest = km;
      found = { edge: index, km: kmOn(edge, i, share), at: { lon, lat } };
    }
  }
  return (
    found && {
      ...found,
      offKm: geodesicKm([point.lon, point.lat], [found.at.lon, found.at.lat]),
    }
  );

  /** No more than the distance in the plane to anything in the box. */
  function toBoxKm([west, south, east, north]: Box): number {
    const aside = Math.max(west - point.lon, 0, point.lon - east) * scale.lon;
    const along = Math.max(south - point.lat, 0, point.lat - north) * scale.lat;
    return Math.hypot(aside, along);
  }

  /** Where on segment `i`, from 0 to 1, the foot of the perpendicular from the point is. */
  function shareOfSegment({ line }: NetworkEdge, i: number): number {
    const [[lon1, lat1] = [0, 0], [lon2, lat2] = [0, 0]] = [line[i - 1], line[i]];
    const [x, y] = [(lon2 - lon1) * scale.lon, (lat2 - lat1) * scale.lat];
    const [px, py] = [(point.lon - lon1) * scale.lon, (point.lat - lat1) * scale.lat];
    const squared = x * x + y * y;
    return squared === 0 ? 0 : Math.min(1, Math.max(0, (px * x + py * y) / squared));
  }
}

function kmOn({ kmAt }: NetworkEdge, i: number, share: number): number {
  const [before = 0, after = 0] = [kmAt[i - 1], kmAt[i]];
  return share === 1 ? after : before + (after - before) * share;
}
