import type { DayWindow } from '../domain/day-window.ts';
import type { Words } from '../domain/language.ts';
import type { Area } from '../domain/mission-places.ts';
import type { AtlasData } from './atlas-data.ts';
import type { CodeColumn } from './code-column.ts';
import type { Tally } from './tally.ts';

/** What one region or cercle saw in the window. */
export interface AreaRow {
  /** `''` for incidents outside every outline. */
  readonly code: string;
  /** `null` where no outline of that code is loaded. */
  readonly name: Words | null;
  readonly count: number;
  /** Sum of the best estimates that are known, and how many incidents state none. */
  readonly deaths: number;
  readonly deathsUnknown: number;
  /** Mean over the days of the window on which the area was in force; `null` when not known. */
  readonly areaKm2: number | null;
  readonly per1000Km2: number | null;
  readonly deathsPer1000Km2: number | null;
  /** Outlines of different size under this code in the window: 2 for Gao across 2015 and 2016. */
  readonly outlines: number;
  /** Was it in force on every day of the window? Ménaka was not before 2016. */
  readonly wholeWindow: boolean;
}

/** The regions of the division or divisions in force in the window, most incidents first. */
export function regionTable(data: AtlasData, tally: Tally, window: DayWindow): AreaRow[] {
  const { byRegion: count, deathsByRegion: deaths, unknownByRegion: unknown } = tally;
  return areaRows(data.regions, data.incidents.region, { count, deaths, unknown }, window);
}

/** The same for cercles. */
export function cercleTable(data: AtlasData, tally: Tally, window: DayWindow): AreaRow[] {
  const { byCercle: count, deathsByCercle: deaths, unknownByCercle: unknown } = tally;
  return areaRows(data.cercles, data.incidents.cercle, { count, deaths, unknown }, window);
}

function areaRows(
  areas: readonly Area[],
  column: CodeColumn,
  counts: Readonly<Record<'count' | 'deaths' | 'unknown', Float64Array>>,
  window: DayWindow,
): AreaRow[] {
  const inWindow = areas.filter((area) => daysIn(area, window) > 0).map((area) => area.code);
  const counted = column.names.filter((_, code) => (counts.count[code] ?? 0) > 0);
  return [...new Set([...inWindow, ...counted])]
    .map((code): AreaRow => {
      const at = column.names.indexOf(code);
      const count = counts.count[at] ?? 0;
      const deaths = counts.deaths[at] ?? 0;
      const shape = outlineOf(areas, code, window);
      const rate = (value: number) => (shape.areaKm2 ? (value / shape.areaKm2) * 1000 : null);
      return {
        code,
        count,
        deaths,
        deathsUnknown: counts.unknown[at] ?? 0,
        per1000Km2: rate(count),
        deathsPer1000Km2: rate(deaths),
        ...shape,
      };
    })
    .sort((a, b) => b.count - a.count || b.deaths - a.deaths || (a.code < b.code ? -1 : 1));
}

/**
 * What the outlines under a code say together. An incident counts under the code of its first day,
 * so a window can hold incidents of a code that was in force only before it: its last outline stands.
 */
function outlineOf(areas: readonly Area[], code: string, window: DayWindow) {
  const all = areas.filter((area) => area.code === code);
  const present = all.filter((area) => daysIn(area, window) > 0);
  const days = present.reduce((sum, area) => sum + daysIn(area, window), 0);
  const areaDays = present.reduce((sum, area) => sum + area.areaKm2 * daysIn(area, window), 0);
  const last = present.at(-1) ?? all.at(-1);
  return {
    name: last?.name ?? null,
    areaKm2: days > 0 ? areaDays / days : (last?.areaKm2 ?? null),
    outlines: new Set(present.map((area) => area.areaKm2)).size,
    wholeWindow: days === window.to - window.from,
  };
}

/** Days of the window on which the area was in force. */
function daysIn(area: Area, window: DayWindow): number {
  const from = Math.max(window.from, area.from ?? -Infinity);
  const to = Math.min(window.to, (area.to ?? Infinity) + 1);
  return Math.max(0, to - from);
}
