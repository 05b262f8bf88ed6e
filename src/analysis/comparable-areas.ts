import type { DayWindow } from '../domain/day-window.ts';
import type { Area } from '../domain/mission-places.ts';

/** Why counts under one code say nothing of one another: it, or its outline, was not there throughout. */
export type AreaChange = 'not-in-force' | 'outline-changed';

/**
 * The codes whose counts in these windows must not be held against each other: Ménaka had none before
 * 2016, and Gao was larger. A code with one outline in force on every day of all windows is not named.
 * Two outlines are the same when their areas are.
 */
export function incomparableAreas(
  areas: readonly Area[],
  windows: readonly DayWindow[],
): ReadonlyMap<string, AreaChange> {
  const found = new Map<string, AreaChange>();
  for (const code of new Set(areas.map((area) => area.code))) {
    const ofCode = areas.filter((area) => area.code === code);
    const sizes = new Set<number>();
    let isThroughout = true;
    for (const { from, to } of windows) {
      let days = 0;
      for (const area of ofCode) {
        const first = Math.max(from, area.from ?? -Infinity);
        const end = Math.min(to, (area.to ?? Infinity) + 1);
        if (end <= first) continue;
        days += end - first;
        sizes.add(area.areaKm2);
      }
      isThroughout &&= days === to - from;
    }
    if (!isThroughout) found.set(code, 'not-in-force');
    else if (sizes.size > 1) found.set(code, 'outline-changed');
  }
  return found;
}
