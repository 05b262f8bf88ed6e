import type { DayWindow } from '../../../domain/day-window.ts';
import type { Base } from '../../../domain/mission-places.ts';
import { sphereKm } from '../../sphere-distance.ts';
import {
  beforeAfter,
  type ControlSeries,
  type DifferenceInDifferences,
  differenceInDifferences,
  type EventSeries,
  type Sides,
} from '../../statistics/before-after.ts';
import type { AgainstControls, Control } from './before-after-facts.ts';

/** A base beside the one in question, and what happened within r of it. */
export interface OtherBase {
  readonly base: Base;
  readonly series: ControlSeries;
  readonly overlaps: boolean;
}

/** The other base with the days on which it was open and data are known. */
export function otherBase(
  base: Base,
  { rows, days }: { rows: Uint32Array; days: Int32Array },
  { here, radiusKm, span }: { here: Base; radiusKm: number; span: DayWindow },
): OtherBase {
  const from = Math.max(base.from, span.from);
  const known = { from, to: Math.max(from, Math.min(base.to + 1, span.to)) };
  // Its circle of r and the ring round the base, which ends at 2 r.
  const overlaps = sphereKm(here, base) < 3 * radiusKm;
  return { base, series: { days, events: rows, known }, overlaps };
}

/** The base against those of the others that were open on every day of both sides and lie apart. */
export function againstControls(
  here: EventSeries,
  others: readonly OtherBase[],
  sides: Sides,
): { readonly against: AgainstControls | null; readonly controls: readonly Control[] } {
  const hasDays = [sides.before, sides.after].every(({ from, to }) => from < to);
  const apart = others.filter(({ overlaps }) => !overlaps);
  const series = apart.map((other) => other.series);
  const found = differenceInDifferences(here, series, sides);
  const unused = new Set(found ? found.leftOut.map((at) => apart[at]) : apart);
  const controls = others.map((other): Control => {
    const { before, after } = beforeAfter(other.series, sides);
    const apartUse = !hasDays ? 'no-days' : unused.has(other) ? 'not-open' : 'used';
    const use = other.overlaps ? 'overlaps' : apartUse;
    const { id, name } = other.base;
    return { id, name, use, before: before.count, after: after.count };
  });
  return { against: found && summary(found, apart.length - found.leftOut.length), controls };
}

function summary(
  { estimate, low, high, p, controls }: DifferenceInDifferences,
  bases: number,
): AgainstControls {
  const { before, after } = controls;
  return { estimate, low, high, p, bases, before: before.count, after: after.count };
}
