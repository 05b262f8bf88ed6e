import { parseDay } from '../../../domain/day.ts';
import type { DayWindow } from '../../../domain/day-window.ts';
import type { LeftOut } from '../../../domain/manifest.ts';

export interface UnplacedDead {
  readonly all: number;
  /** Most first, then by code. */
  readonly byCountry: readonly (readonly [country: string, dead: number])[];
}

/**
 * Peacekeepers killed by malicious act on a day of the window that no source gives a place for: they
 * are in the UN's record and on no map. Entries without a full date are not of any window.
 */
export function unplacedDead(leftOut: readonly LeftOut[], window: DayWindow): UnplacedDead {
  const byCountry = new Map<string, number>();
  let all = 0;
  for (const { date, kept, missionDeaths, missionDeathsBy } of leftOut) {
    const day = date === undefined ? null : parseDay(date);
    if (kept || !missionDeaths || day === null || day < window.from || day >= window.to) continue;
    all += missionDeaths;
    for (const [country, dead] of Object.entries(missionDeathsBy ?? {})) {
      byCountry.set(country, (byCountry.get(country) ?? 0) + dead);
    }
  }
  return {
    all,
    byCountry: [...byCountry].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)),
  };
}
