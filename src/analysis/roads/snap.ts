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
  const { lon: kmX, lat: kmY } = kmPerDegree(point.lat);
  let nearest = Infinity;
  let best: { index: number; edge: NetworkEdge; segment: number; share: number } | null = null;
  for (const [index, edge] of edges.entries()) {
    if (!isOpen(edge.class) || toBoxSquared(edge.box) >= nearest) continue;
    // From the point, in km. This runs for thousands of segments: nothing is made in it.
    let x1 = Number.NaN;
    let y1 = Number.NaN;
    for (let segment = 0; segment < edge.line.length; segment++) {
      const at = edge.line[segment];
      if (!at) break;
      const x2 = (at[0] - point.lon) * kmX;
      const y2 = (at[1] - point.lat) * kmY;
      if (segment > 0) {
        const dx = x2 - x1;
        const dy = y2 - y1;
        const squared = dx * dx + dy * dy;
        const along = squared === 0 ? 0 : -(x1 * dx + y1 * dy) / squared;
        const share = Math.min(1, Math.max(0, along));
        const away = (x1 + dx * share) ** 2 + (y1 + dy * share) ** 2;
        if (away < nearest) {
          nearest = away;
          best = { index, edge, segment, share };
        }
      }
      x1 = x2;
      y1 = y2;
    }
  }
  if (!best) return null;
  const { index, edge, segment, share } = best;
  const [lon, lat] = pointOn(edge.line, segment, share);
  return {
    edge: index,
    km: kmOn(edge, segment, share),
    at: { lon, lat },
    offKm: geodesicKm([point.lon, point.lat], [lon, lat]),
  };

  /** The square of a distance in the plane that nothing in the box is nearer than. */
  function toBoxSquared([west, south, east, north]: Box): number {
    const x = Math.max(west - point.lon, 0, point.lon - east) * kmX;
    const y = Math.max(south - point.lat, 0, point.lat - north) * kmY;
    return x * x + y * y;
  }
}

function kmOn({ kmAt }: NetworkEdge, i: number, share: number): number {
  const [before = 0, after = 0] = [kmAt[i - 1], kmAt[i]];
  return share === 1 ? after : before + (after - before) * share;
}
