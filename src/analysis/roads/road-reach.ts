import type { RoadClass, RoadLine } from '../../domain/road-graph.ts';
import type { LonLat } from '../lon-lat.ts';
import { edgePart } from './edge-part.ts';
import { type Access, type Departure, departFrom } from './journey.ts';
import type { NetworkEdge, RoadNetwork } from './road-network.ts';
import type { RoadSpeeds } from './road-speeds.ts';

/** The roads reached after `fromHours` and within `toHours`. */
export interface ReachBand {
  readonly fromHours: number;
  readonly toHours: number;
  /** Cut where the limits are reached. */
  readonly lines: readonly RoadLine[];
  /** The class of each of the lines. */
  readonly classes: readonly RoadClass[];
  readonly km: number;
}

export interface RoadReach {
  /** The way to the first road, off the graph; its hours are part of all others. */
  readonly access: Access;
  /** The least hours to each node of the network, `Infinity` where it is not reached. */
  readonly nodeHours: Float64Array;
  /** One for each limit, from the least; a piece of road is in the first that holds it. */
  readonly bands: readonly ReachBand[];
}

/**
 * Which roads are reached from the point within each of the limits, in hours; `null` where no open
 * road is near enough. Only roads: what lies beside them is not said to be reached.
 */
export function reachByRoad(
  network: RoadNetwork,
  from: LonLat,
  limits: readonly number[],
  speeds: RoadSpeeds,
): RoadReach | null {
  const departure = departFrom(network, from, speeds);
  if (!departure) return null;
  const pieces = piecesOf(network, departure, speeds);
  const ascending = [...new Set(limits.filter((limit) => limit > 0 && limit < Infinity))].sort(
    (a, b) => a - b,
  );
  const bands = ascending.map((toHours, i): ReachBand => {
    const fromHours = ascending[i - 1] ?? 0;
    const spans = pieces.flatMap((piece) => spansOf(piece, fromHours, toHours));
    return {
      fromHours,
      toHours,
      lines: spans.map(({ edge, fromKm, toKm }) => edgePart(edge, fromKm, toKm)),
      classes: spans.map(({ edge }) => edge.class),
      km: spans.reduce((sum, { fromKm, toKm }) => sum + toKm - fromKm, 0),
    };
  });
  return { access: departure.access, nodeHours: departure.spread.hours, bands };
}

/** A part of an edge, in km from its beginning. */
interface Span {
  readonly edge: NetworkEdge;
  readonly fromKm: number;
  readonly toKm: number;
}

/** A part of an edge that is only entered at its ends, and when they are reached. */
interface Piece extends Span {
  readonly hoursAtFrom: number;
  readonly hoursAtTo: number;
  readonly kmh: number;
}

/** All open edges; the one with the place of departure is two pieces that meet there. */
function piecesOf(
  { edges }: RoadNetwork,
  { access, spread: { hours } }: Departure,
  speeds: RoadSpeeds,
): Piece[] {
  return edges.flatMap((edge, index): Piece[] => {
    const kmh = speeds.kmh[edge.class];
    if (!(kmh > 0)) return [];
    const whole: Piece = {
      edge,
      fromKm: 0,
      toKm: edge.km,
      hoursAtFrom: hours[edge.a] ?? Infinity,
      hoursAtTo: hours[edge.b] ?? Infinity,
      kmh,
    };
    if (index !== access.snap.edge) return [whole];
    const middle = access.snap.km;
    return [
      { ...whole, toKm: middle, hoursAtTo: access.hours },
      { ...whole, fromKm: middle, hoursAtFrom: access.hours },
    ];
  });
}

/** What of the piece is reached after `after` and within `until`: from either end, up to where they meet. */
function spansOf(piece: Piece, after: number, until: number): Span[] {
  const { edge, fromKm, toKm, hoursAtFrom, hoursAtTo, kmh } = piece;
  if (Math.min(hoursAtFrom, hoursAtTo) >= until) return [];
  const meet = clamp((fromKm + toKm + (hoursAtTo - hoursAtFrom) * kmh) / 2, fromKm, toKm);
  const onward: Span = {
    edge,
    fromKm: clamp(fromKm + (after - hoursAtFrom) * kmh, fromKm, meet),
    toKm: clamp(fromKm + (until - hoursAtFrom) * kmh, fromKm, meet),
  };
  const backward: Span = {
    edge,
    fromKm: clamp(toKm - (until - hoursAtTo) * kmh, meet, toKm),
    toKm: clamp(toKm - (after - hoursAtTo) * kmh, meet, toKm),
  };
  const spans =
    onward.toKm === meet && backward.fromKm === meet
      ? [{ edge, fromKm: onward.fromKm, toKm: backward.toKm }]
      : [onward, backward];
  return spans.filter((span) => span.fromKm < span.toKm);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
