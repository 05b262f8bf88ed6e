import type { Day } from '../../../domain/day.ts';
import type { Closure } from '../../../domain/mission.ts';
import { type Base, inForce } from '../../../domain/mission-places.ts';
import { pointOf } from '../../found-rows.ts';
import { type Covered, coveredOf } from '../../reach/covered.ts';
import { coveredKm2, landStrips } from '../../reach/land-strips.ts';
import { regionsOn } from '../../reach/open-bases.ts';
import { nearestKm, openFlags, siteDistances } from '../../reach/site-distances.ts';
import { shownRows } from '../../shown-rows.ts';
import { sphereKm } from '../../sphere-distance.ts';
import { keptWork } from '../../study/kept-work.ts';
import type { RawParams, Study, StudyAnswer, StudyInputs } from '../../study/study.ts';
import { withoutRows } from '../../study/without-rows.ts';
import { closureOrder, stepDays, yearUpTo } from './closure-order.ts';
import { closuresDrawing } from './closures-drawing.ts';
import { type ClosuresParams, readClosuresParams } from './closures-params.ts';

/** How things stand after a closure. */
export interface ClosuresStep {
  readonly day: Day;
  readonly openBases: number;
  /** Incidents of the twelve months up to the day, by the bases that are still open. */
  readonly incidents: Covered;
  readonly places: Covered;
  readonly health: Covered;
  readonly coveredKm2: number;
  readonly km2: number;
}

export interface ClosuresFacts extends ClosuresParams {
  /** Before the first closure, then after each in the order of `closureOrder`. */
  readonly steps: readonly ClosuresStep[];
}

/**
 * The closures one by one, with what the bases still open reach after each: sites and area as of the
 * day, incidents of the twelve months up to it. Great-circle distances and areas on Turf's sphere
 * (radius 6371.0088 km). The same for every window.
 */
export const study: Study<ClosuresFacts> = answer;

function* answer(
  inputs: StudyInputs,
  raw: RawParams,
): Generator<number, StudyAnswer<ClosuresFacts>> {
  const { radiusKm, step: asked } = readClosuresParams(raw);
  const { places, table, mask } = inputs;
  const closures = closureOrder(places.mission);
  const days = stepDays(closures);
  const step = Math.min(asked, Math.max(0, days.length - 1));
  const steps = yield* keptSteps(places, table, mask, radiusKm);
  const day = days[step];
  if (day === undefined) return withoutRows({ radiusKm, step, steps });
  const closing = step > 0 ? closures[step - 1] : undefined;
  return {
    facts: { radiusKm, step, steps },
    drawing: closuresDrawing(
      {
        open: stillOpen(places.bases, closures, step, day),
        closing: places.bases.filter(
          (base) => base.id === closing?.base && closing.date !== undefined,
        ),
        closed: basesOf(places.bases, closedBy(closures, Math.max(0, step - 1))),
      },
      radiusKm,
    ),
    rows: shownRows(table, mask, yearUpTo(day)),
    leftOut: [],
  };
}

/** Kept for the last radius: going from step to step counts nothing anew. */
const keptSteps = keptWork(function* (
  places: StudyInputs['places'],
  table: StudyInputs['table'],
  mask: StudyInputs['mask'],
  radiusKm: number,
): Generator<number, readonly ClosuresStep[]> {
  const closures = closureOrder(places.mission);
  const days = stepDays(closures);
  const steps: ClosuresStep[] = [];
  for (const [i, day] of days.entries()) {
    const open = stillOpen(places.bases, closures, i, day);
    steps.push(stepOf({ places, table, mask }, day, open, radiusKm));
    yield (i + 1) / days.length;
  }
  return steps;
});

/** Ids of the bases closed by the first closures; one without a day was kept. */
function closedBy(closures: readonly Closure[], step: number): string[] {
  return closures
    .slice(0, step)
    .flatMap(({ base, date }) => (base !== undefined && date !== undefined ? [base] : []));
}

function basesOf(bases: readonly Base[], ids: readonly string[]): Base[] {
  return bases.filter(({ id }) => ids.includes(id));
}

function stillOpen(
  bases: readonly Base[],
  closures: readonly Closure[],
  step: number,
  day: Day,
): Base[] {
  const closed = closedBy(closures, step);
  return bases.filter((base) => inForce(base, day) && !closed.includes(base.id));
}

function stepOf(
  { places, table, mask }: Pick<StudyInputs, 'places' | 'table' | 'mask'>,
  day: Day,
  open: readonly Base[],
  radiusKm: number,
): ClosuresStep {
  const ids = open.map(({ id }) => id);
  const closed = places.bases.flatMap(({ id }) => (ids.includes(id) ? [] : [id]));
  const flags = openFlags(places.bases, day, closed);
  const sites = (of: 'places' | 'health') =>
    coveredOf(nearestKm(siteDistances(places[of], places.bases), flags), radiusKm);
  const rows = shownRows(table, mask, yearUpTo(day));
  const isCovered = (row: number) => {
    const at = pointOf(table, row);
    return open.some((base) => sphereKm(base, at) <= radiusKm);
  };
  const strips = landStrips(regionsOn(places.regions, day));
  const sum = (areas: readonly number[]) => areas.reduce((total, km2) => total + km2, 0);
  return {
    day,
    openBases: open.length,
    incidents: { covered: rows.filter(isCovered).length, of: rows.length },
    places: sites('places'),
    health: sites('health'),
    coveredKm2: sum(coveredKm2(strips, open, radiusKm)),
    km2: sum(strips.km2),
  };
}
