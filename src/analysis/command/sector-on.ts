import type { Day } from '../../domain/day.ts';
import { type Base, inForce, type Sector } from '../../domain/mission-places.ts';

/**
 * The sector in force on the day that the base lay in; `null` where the data state none: Mopti was in
 * no named sector before 24 June 2019.
 */
export function sectorOn(base: Base, sectors: readonly Sector[], day: Day): Sector | null {
  const lay = base.sectors?.find((membership) => inForce(membership, day));
  if (!lay) return null;
  return sectors.find((sector) => sector.code === lay.sector && inForce(sector, day)) ?? null;
}
