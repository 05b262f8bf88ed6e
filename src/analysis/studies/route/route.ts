import { type NoRoute, routeBetween } from '../../roads/road-route.ts';
import type { Study } from '../../study/study.ts';
import { withoutRows } from '../../study/without-rows.ts';
import { networkOf } from '../by-road/network-of.ts';
import { legLegend, legShape, markShape } from '../by-road/road-drawing.ts';
import { placeOf } from '../by-road/road-point.ts';
import { type RouteTotals, totalsOf } from '../by-road/way-totals.ts';
import { type RouteParams, readRouteParams } from './route-params.ts';

export interface RouteFacts extends Pick<RouteParams, 'from' | 'to'> {
  /** `null` where there is none. */
  readonly totals: RouteTotals | null;
  /** Why there is none. */
  readonly reason: 'unknown-point' | NoRoute | null;
}

/**
 * The quickest route between two points over the road graph, with assumed speeds; see
 * `analysis/roads`. Facts are `null` while there is no road graph.
 */
export const study: Study<RouteFacts | null> = ({ roads, places }, raw) => {
  const { from, to, speeds } = readRouteParams(raw);
  if (!roads) return withoutRows(null);
  const [start, end] = [placeOf(from, places), placeOf(to, places)];
  if (!start || !end) return withoutRows({ from, to, totals: null, reason: 'unknown-point' });
  const { route, reason } = routeBetween(networkOf(roads), start, end, speeds);
  const marks = [markShape(start, 'A'), markShape(end, 'B')];
  return {
    facts: { from, to, totals: route && totalsOf([route]), reason },
    drawing: {
      shapes: {
        type: 'FeatureCollection',
        features: [...(route?.legs ?? []).map(legShape), ...marks],
      },
      legend: legLegend(route?.legs ?? []),
    },
    rows: new Uint32Array(),
    leftOut: [],
  };
};
