import { addMonths, type Day, startOf } from '../../domain/day.ts';
import type { OfficeHolder } from '../../domain/mission.ts';
import type { DateUnit } from '../../domain/mission-places.ts';

/** One who held an office on a day, or may have: what is not known is said, never filled in. */
export interface Held {
  readonly holder: OfficeHolder;
  /** Had the tenure begun by the day, whatever day of its month or year it began on? */
  readonly begun: boolean;
  /** Does a source state an end that lies after the day, or on it? */
  readonly endStated: boolean;
}

/**
 * Who held an office on the day by what the sources state, `holders` in order of their tenures. An end
 * that no source states holds until the next one is known to have begun. One without a beginning may
 * have begun when the one before did; one without any date stands between the two around it.
 * Several may be named, none may: then nothing is known.
 */
export function holdersOn(holders: readonly OfficeHolder[], day: Day): Held[] {
  return holders.flatMap((holder, i): Held[] => {
    const { from, to } = holder;
    const before = holders[i - 1];
    const gap =
      to === undefined && before?.to !== undefined && firstDay(before.to, before.toPrecision);
    const earliest = from ?? (gap === false ? before?.from : gap);
    if (earliest !== undefined && day < earliest) return [];
    if (to !== undefined && day > to) return [];
    const later = holders.slice(i + 1);
    if (to === undefined && later.some((next) => hasBegun(next, day))) return [];
    return [
      {
        holder,
        begun: hasBegun(holder, day),
        endStated: to !== undefined && day <= firstDay(to, holder.toPrecision),
      },
    ];
  });
}

/** By the last day of the month or year of its beginning it has begun for certain. */
function hasBegun({ from, fromPrecision }: OfficeHolder, day: Day): boolean {
  return from !== undefined && day >= lastDay(from, fromPrecision);
}

function firstDay(day: Day, unit: DateUnit = 'day'): Day {
  return unit === 'day' ? day : startOf(unit, day);
}

function lastDay(day: Day, unit: DateUnit = 'day'): Day {
  if (unit === 'day') return day;
  return addMonths(startOf(unit, day), unit === 'month' ? 1 : 12) - 1;
}
