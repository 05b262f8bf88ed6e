import type { Day } from '../domain/day.ts';
import type { Base, BaseRecord } from '../domain/mission-places.ts';
import { inForce } from '../domain/mission-places.ts';

/** What the deployment map in force on the day says of the base; `null` when it was not open. */
export function recordOn(base: Base, day: Day): BaseRecord | null {
  if (!inForce(base, day)) return null;
  return base.history.find((record) => inForce(record, day)) ?? null;
}
