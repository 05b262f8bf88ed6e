import type { Day } from '../../../domain/day.ts';
import { type DayWindow, holds } from '../../../domain/day-window.ts';
import { isPlaceUncertain } from '../../../domain/incident.ts';
import { memoLast } from '../../../domain/memo.ts';
import type { Route } from '../../../domain/mission-places.ts';
import { daysIn, daysInData } from '../../clipped-window.ts';
import type { Lines } from '../../line-distance.ts';
import { type Stretch, stretchesOf } from '../../line-parts.ts';
import type { LonLat } from '../../lon-lat.ts';
import type { Mask } from '../../mask.ts';
import type { Estimate } from '../../statistics/interval.ts';
import { poissonRate } from '../../statistics/poisson.ts';
import type { Study, StudyAnswer, StudyInputs } from '../../study/study.ts';
import { withoutRows } from '../../study/without-rows.ts';
import type { TableColumns } from '../../table-columns.ts';
import { drawnRoute } from './drawn-route.ts';
import { exposureDrawing } from './exposure-drawing.ts';
import { DRAWN_ROUTE, type ExposureParams, readExposureParams } from './exposure-params.ts';
import { eachPlace, linePlaces } from './line-places.ts';
import { type Ribbon, ribbonOf } from './ribbon.ts';
import {
  type HighStretch,
  longestHigh,
  type SegmentCount,
  segmentCounts,
} from './segment-counts.ts';
import { segmentAt, segmentEdges, segmentWith } from './segments.ts';

/** Days of a mean month of the Gregorian calendar. */
const MONTH_DAYS = 365.2425 / 12;

/** A part of the way between two named places. */
export interface ExposureLeg extends Stretch {
  readonly from: string;
  readonly to: string;
  readonly schematic: boolean;
}

/** One route among all: incidents within the distance, and how many a 100 km and month. */
export interface RouteRate {
  readonly id: string;
  readonly name: string;
  /** As the data state it, or as a drawn one is travelled: on the WGS 84 ellipsoid. */
  readonly lengthKm: number;
  /** Of the line as drawn, on the sphere: what rates and kilometres go by. */
  readonly drawnKm: number;
  readonly count: number;
  readonly certain: number;
  /** Of these, incidents that began in the window: the rate goes by them, others belong to the days before. */
  readonly begun: number;
  /**
   * Per 100 km and month, with its exact 95 % interval; `null` for a line without a length, or a window
   * without data.
   */
  readonly rate: Estimate | null;
}

export interface ExposureFacts extends Pick<ExposureParams, 'distanceKm' | 'segmentKm'> {
  readonly route: RouteRate;
  /** Share of the route's length, 0–1, that follows known roads. */
  readonly realRoadShare: number;
  readonly legs: readonly ExposureLeg[];
  /** The days of the window of which there are data, in mean months. */
  readonly months: number;
  readonly segments: readonly SegmentCount[];
  readonly stretch: HighStretch | null;
  /** Incidents within the distance by their point, whose place is too roughly known to count. */
  readonly imprecise: number;
  /** The segment of each of the answer's rows. */
  readonly rowSegments: Uint32Array;
  /** Every route, the drawn one included, the highest rate first. */
  readonly routes: readonly RouteRate[];
  readonly ribbon: Ribbon;
}

/**
 * Incidents near a route, each assigned to the nearest point on its line: by segment, as a rate with
 * an exact Poisson interval, beside all routes, and by month. Counts are the incidents that touch the
 * window and pass the filters, with a place known to 25 km or better (precision 1 or 2). Distances and
 * kilometres on the sphere of radius 6371.0088 km. Facts are `null` where there is no route, or no way
 * through the points of the one that is drawn.
 */
export const study: Study<ExposureFacts | null> = function* (inputs, raw) {
  const params = readExposureParams(raw);
  const drawn = inputs.roads && params.drawn && drawnRoute(inputs.roads, params.drawn);
  const routes = drawn ? [drawn, ...inputs.places.routes] : inputs.places.routes;
  const first = params.route === DRAWN_ROUTE ? undefined : inputs.places.routes[0];
  const route = routes.find(({ id }) => id === params.route) ?? first;
  if (!route) return withoutRows(null);
  const nearTo = (one: Route) => nearRows(inputs, one.lines, inputs.window, params.distanceKm);
  const near = nearTo(route);
  const own = rateOf(inputs, route, near);
  const rates: RouteRate[] = [];
  for (const [i, one] of routes.entries()) {
    yield (i + 1) / (routes.length + 1);
    rates.push(one === route ? own : rateOf(inputs, one, nearTo(one)));
  }
  const points = route === drawn ? drawn.points : undefined;
  return answerFor(inputs, route, { near, own, rates, points }, params);
};

interface Found {
  readonly near: NearRows;
  /** The rate of the route, and of all of them. */
  readonly own: RouteRate;
  readonly rates: readonly RouteRate[];
  /** Of a drawn route. */
  readonly points: readonly LonLat[] | undefined;
}

function answerFor(
  inputs: StudyInputs,
  route: Route,
  { near, own, rates, points }: Found,
  params: ExposureParams,
): StudyAnswer<ExposureFacts> {
  const { table, mask, window, span } = inputs;
  const edges = segmentEdges(own.drawnKm, params.segmentKm);
  const size = edges.length - 1;
  const rowSegments = near.alongKm.map((km) => segmentAt(km, params.segmentKm, size));
  const counts = new Uint32Array(size);
  const certain = new Uint32Array(size);
  near.rows.forEach((row, i) => {
    const segment = rowSegments[i] ?? 0;
    counts[segment] = (counts[segment] ?? 0) + 1;
    if (!holds(window, table.day[row] ?? 0, table.dayEnd[row] ?? 0)) return;
    certain[segment] = (certain[segment] ?? 0) + 1;
  });
  const segments = segmentCounts(edges, counts, certain);
  const chosen = segmentWith(segments, params.atKm);
  const { distanceKm, segmentKm } = params;
  return {
    facts: {
      ...{ distanceKm, segmentKm, segments },
      route: own,
      realRoadShare: route.realRoadShare,
      legs: legsOf(route),
      months: monthsIn(inputs),
      stretch: longestHigh(segments),
      imprecise: near.imprecise.length,
      rowSegments: Uint32Array.from(rowSegments),
      routes: rates.toSorted((a, b) => (b.rate?.estimate ?? -1) - (a.rate?.estimate ?? -1)),
      ribbon: keptRibbon(table, mask, route.lines, span.from, span.to, distanceKm, segmentKm, size),
    },
    drawing: exposureDrawing(
      route,
      segments,
      segmentKm,
      chosen === null ? null : (segments[chosen] ?? null),
      points,
    ),
    rows: Uint32Array.from(near.rows),
    leftOut: [{ reason: 'place-imprecise', rows: Uint32Array.from(near.imprecise) }],
  };
}

/** Over all the data, whatever the window. Kept for the last question. */
const keptRibbon = memoLast(
  (
    table: TableColumns,
    mask: Mask,
    lines: Lines,
    from: Day,
    to: Day,
    distanceKm: number,
    segmentKm: number,
    size: number,
  ) => {
    const span = { from, to };
    const ever = nearRows({ table, mask }, lines, span, distanceKm);
    const placed = ever.rows.map((row, i) => ({
      day: table.day[row] ?? 0,
      segment: segmentAt(ever.alongKm[i] ?? 0, segmentKm, size),
    }));
    return ribbonOf(placed, size, span);
  },
);

interface NearRows {
  readonly rows: readonly number[];
  readonly alongKm: readonly number[];
  readonly imprecise: readonly number[];
}

/** Rows near the lines that touch the window and pass the filters; apart those of a rough place. */
function nearRows(
  { table, mask }: Pick<StudyInputs, 'table' | 'mask'>,
  lines: Lines,
  window: DayWindow,
  distanceKm: number,
): NearRows {
  const rows: number[] = [];
  const along: number[] = [];
  const imprecise: number[] = [];
  eachPlace(table, linePlaces(table, lines), window, distanceKm, (row, alongKm) => {
    if (mask[row] !== 0) return;
    if (isPlaceUncertain(table.placePrecision[row] ?? 0)) {
      imprecise.push(row);
      return;
    }
    rows.push(row);
    along.push(alongKm);
  });
  return { rows, alongKm: along, imprecise };
}

function rateOf(inputs: StudyInputs, route: Route, { rows }: NearRows): RouteRate {
  const { table, window } = inputs;
  const drawnKm = stretchesOf(route.lines).at(-1)?.toKm ?? 0;
  const begun = rows.filter((row) => (table.day[row] ?? 0) >= window.from).length;
  return {
    id: route.id,
    name: route.name,
    lengthKm: route.lengthKm,
    drawnKm,
    count: rows.length,
    certain: rows.filter((row) => holds(window, table.day[row] ?? 0, table.dayEnd[row] ?? 0))
      .length,
    begun,
    rate: poissonRate(begun, (drawnKm / 100) * monthsIn(inputs)),
  };
}

function monthsIn(inputs: StudyInputs): number {
  return daysIn(daysInData(inputs)) / MONTH_DAYS;
}

function legsOf({ lines, legs }: Route): ExposureLeg[] {
  return stretchesOf(lines).map((stretch, i) => ({
    ...stretch,
    from: legs[i]?.from ?? '',
    to: legs[i]?.to ?? '',
    schematic: legs[i]?.schematic ?? false,
  }));
}
