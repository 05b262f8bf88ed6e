import type { Day } from '../domain/day.ts';
import type { Base, BaseRecord } from '../domain/mission-places.ts';
import { inForce } from '../domain/mission-places.ts';

/**
 * What the deployment map in force on the day says of the base. Where records overlap the newest
 * map holds. `null` when the base was not open, or open on no map.
 */
export function recordOn(base: Base, day: Day): BaseRecord | null {
  if (!inForce(base, day)) return null;
  let newest: BaseRecord | null = null;
  for (const record of base.history) {
    if (inForce(record, day) && (!newest || record.from >= newest.from)) newest = record;
  }
  return newest;
}
