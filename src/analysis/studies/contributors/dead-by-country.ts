import { type TableColumns, UNKNOWN } from '../../table-columns.ts';

export interface DeadByCountry {
  readonly byCountry: ReadonlyMap<string, number>;
  /** Dead of incidents that name several nationalities and not how many of each. */
  readonly undivided: number;
  /** Dead of incidents that name no nationality. */
  readonly unnamed: number;
  /** Incidents with dead of the mission: what the numbers are made of. */
  readonly rows: Uint32Array;
}

/**
 * Peacekeepers killed in the rows by nationality. The table says which nationalities an incident has
 * and how many died in all: of one nationality, or of as many as there were dead, that tells each.
 */
export function deadByCountry(table: TableColumns, rows: Iterable<number>): DeadByCountry {
  const byCountry = new Map<string, number>();
  const counted: number[] = [];
  let undivided = 0;
  let unnamed = 0;
  for (const row of rows) {
    const dead = table.missionDeaths[row] ?? UNKNOWN;
    if (dead <= 0) continue;
    counted.push(row);
    const { codes, offsets, names } = table.countries;
    const of = codes.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0);
    if (of.length === 0) unnamed += dead;
    else if (of.length > 1 && of.length !== dead) undivided += dead;
    else {
      for (const code of of) {
        const country = names[code] ?? '';
        byCountry.set(country, (byCountry.get(country) ?? 0) + dead / of.length);
      }
    }
  }
  return { byCountry, undivided, unnamed, rows: Uint32Array.from(counted) };
}
