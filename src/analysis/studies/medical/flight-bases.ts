import type { Day } from '../../../domain/day.ts';
import { memoLast } from '../../../domain/memo.ts';
import type { Base } from '../../../domain/mission-places.ts';
import { recordOn } from '../../as-of.ts';
import type { LonLat } from '../../lon-lat.ts';
import { lowerBound } from '../../table-columns.ts';

/** Bases with aviation and bases with a hospital on some day. */
export interface FlightBases {
  readonly aviation: readonly LonLat[];
  readonly medical: readonly LonLat[];
}

const NONE: FlightBases = { aviation: [], medical: [] };

/** Which bases have what on a day, by the map in force: worked out once for each day on which it changes. */
export const flightBasesOn = memoLast((bases: readonly Base[]): ((day: Day) => FlightBases) => {
  const changes = bases.flatMap((base) =>
    [base, ...base.history].flatMap(({ from, to }) => [from, to + 1]),
  );
  const starts = Int32Array.from([...new Set(changes)].sort((a, b) => a - b));
  const stretches = Array.from(starts, (day) => {
    const having = (facility: 'aviation' | 'medical') =>
      bases
        .filter((base) => recordOn(base, day)?.[facility] === true)
        .map(({ lon, lat }) => ({ lon, lat }));
    return { aviation: having('aviation'), medical: having('medical') };
  });
  return (day) => stretches[lowerBound(starts, day + 1) - 1] ?? NONE;
});
