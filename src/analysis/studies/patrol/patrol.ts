import type { Day } from '../../../domain/day.ts';
import type { RoadRoute, RoadRouteLeg } from '../../roads/road-route.ts';
import type { StudyDrawing } from '../../study/drawing.ts';
import type { Study } from '../../study/study.ts';
import { withoutRows } from '../../study/without-rows.ts';
import { type BaseOrTown, basesAndTowns } from '../by-road/bases-and-towns.ts';
import { type Passed, placesPassed } from '../by-road/passed.ts';
import { legLegend, legShape, markShape } from '../by-road/road-drawing.ts';
import { type RouteTotals, totalsOf } from '../by-road/way-totals.ts';
import { readPatrolParams } from './patrol-params.ts';
import { keptPatrolRoute, type PatrolPoint, type PatrolRoute } from './patrol-route.ts';

/** A base or town at most this far from the route is passed. */
export const PASSED_KM = 5;

/** A piece of the route of one way and source, without its line. */
export type PatrolPart = Omit<RoadRouteLeg, 'line'>;

export interface PassedPlace
  extends Omit<Passed<never>, 'place'>,
    Pick<BaseOrTown, 'kind' | 'id'> {}

export interface PatrolFacts extends Pick<PatrolRoute, 'reason' | 'failedStretch'> {
  readonly points: readonly PatrolPoint[];
  /** `null` where there is no route. */
  readonly totals: RouteTotals | null;
  /** Between each two points in a row. */
  readonly stretches: readonly Pick<RoadRoute, 'km' | 'hours' | 'offGraphKm' | 'schematicKm'>[];
  /** In order of travel: the first shapes of the drawing are their lines. */
  readonly parts: readonly PatrolPart[];
  /** Towns, and bases open on the day `asOf`, in order of travel. */
  readonly passed: readonly PassedPlace[];
  readonly asOf: Day;
}

/**
 * A route that a person draws, over the road graph: its length and hours with assumed speeds, and the
 * towns and bases that it passes. Facts are `null` while there is no road graph.
 */
export const study: Study<PatrolFacts | null> = ({ roads, places, window }, raw) => {
  if (!roads) return withoutRows(null);
  const found = keptPatrolRoute(roads, readPatrolParams(raw));
  const { legs } = found;
  const routes = found.stretches ?? [];
  const asOf = window.to - 1;
  const facts: PatrolFacts = {
    points: found.points,
    reason: found.reason,
    failedStretch: found.failedStretch,
    totals: found.stretches && totalsOf(routes),
    stretches: routes.map(({ legs: _, ...totals }) => totals),
    parts: legs.map(({ line: _, ...part }) => part),
    passed: passedBy(legs, basesAndTowns(places, asOf)),
    asOf,
  };
  return { ...withoutRows(facts), drawing: drawingOf(legs, found.points) };
};

function passedBy(legs: readonly RoadRouteLeg[], all: readonly BaseOrTown[]): PassedPlace[] {
  return placesPassed(legs, all, PASSED_KM).map(({ place: { kind, id }, offKm, atKm }) => ({
    ...{ kind, id, offKm, atKm },
  }));
}

function drawingOf(
  legs: readonly RoadRouteLeg[],
  points: readonly PatrolPoint[],
): StudyDrawing | null {
  if (points.length === 0) return null;
  const marks = points.map(({ at }, i) => markShape(at, String(i + 1)));
  return {
    shapes: { type: 'FeatureCollection', features: [...legs.map(legShape), ...marks] },
    legend: legLegend(legs),
  };
}
