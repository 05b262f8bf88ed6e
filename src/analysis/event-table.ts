import type { DayWindow } from '../domain/day-window.ts';
import { INCIDENT_TYPES, type Incident } from '../domain/incident.ts';
import type { Words } from '../domain/language.ts';
import { type CodeColumn, type CodeListColumn, codeColumn, codeListColumn } from './code-column.ts';
import { fold } from './fold.ts';

/** A count that no source states. */
export const UNKNOWN = -1;

/** Incidents as typed columns, rows in order of their first day, then of their id. */
export interface EventTable {
  readonly size: number;
  /** First and last day, both inclusive. */
  readonly day: Int32Array;
  readonly dayEnd: Int32Array;
  /** The greatest `dayEnd` of this row and all before it: where a window's rows may begin. */
  readonly reach: Int32Array;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly type: CodeColumn;
  readonly source: CodeColumn;
  readonly region: CodeColumn;
  readonly cercle: CodeColumn;
  readonly actors: CodeListColumn;
  /** Nationalities of the peacekeepers who died. */
  readonly countries: CodeListColumn;
  /** Deaths; `UNKNOWN` where not stated. Absent `low` and `high` stand as `best`. */
  readonly best: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly missionDeaths: Int32Array;
  readonly placePrecision: Uint8Array;
  readonly datePrecision: Uint8Array;
  /** Folded text that search looks in. */
  readonly text: readonly string[];
  readonly rows: readonly Incident[];
  readonly rowOf: ReadonlyMap<string, number>;
}

/** Builds the table; `actorNames` makes actors findable by name as well as by code. */
export function eventTable(
  incidents: readonly Incident[],
  actorNames: Readonly<Record<string, Words>> = {},
): EventTable {
  const rows = incidents.toSorted((a, b) => a.start - b.start || compareIds(a.id, b.id));
  const numbers = (value: (row: Incident) => number | undefined) =>
    Int32Array.from(rows, (row) => value(row) ?? UNKNOWN);
  const dayEnd = Int32Array.from(rows, (row) => row.end);
  let farthest = -Infinity;
  return {
    size: rows.length,
    day: Int32Array.from(rows, (row) => row.start),
    dayEnd,
    reach: dayEnd.map((end) => {
      farthest = Math.max(farthest, end);
      return farthest;
    }),
    lon: Float64Array.from(rows, (row) => row.lon),
    lat: Float64Array.from(rows, (row) => row.lat),
    type: codeColumn(
      rows.map((row) => row.type),
      INCIDENT_TYPES,
    ),
    source: codeColumn(rows.map((row) => row.source)),
    region: codeColumn(rows.map((row) => row.region)),
    cercle: codeColumn(rows.map((row) => row.cercle)),
    actors: codeListColumn(rows.map((row) => [...new Set(row.actors)])),
    countries: codeListColumn(rows.map((row) => Object.keys(row.missionDeathsBy))),
    best: numbers((row) => row.best),
    low: numbers((row) => row.low ?? row.best),
    high: numbers((row) => row.high ?? row.best),
    missionDeaths: numbers((row) => row.missionDeaths),
    placePrecision: Uint8Array.from(rows, (row) => row.placePrecision),
    datePrecision: Uint8Array.from(rows, (row) => row.datePrecision),
    text: rows.map((row) => searchText(row, actorNames)),
    rows,
    rowOf: new Map(rows.map((row, i) => [row.id, i])),
  };
}

/** By UTF-16 code unit: the same order for every reader, whatever their language. */
function compareIds(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function searchText(row: Incident, actorNames: Readonly<Record<string, Words>>): string {
  const names = row.actors.flatMap((code) => [code, ...Object.values(actorNames[code] ?? {})]);
  return fold(
    [row.id, row.place, row.weapon, row.target, row.conflict, row.dyad, ...names].join(' '),
  );
}

export const EMPTY_TABLE: EventTable = eventTable([]);

/** The rows that may touch the window: `from` ≤ row < `to`. Each still needs its `dayEnd` tested. */
export function rowRange(table: EventTable, window: DayWindow): { from: number; to: number } {
  return { from: lowerBound(table.reach, window.from), to: lowerBound(table.day, window.to) };
}

/** First index whose value is at least `wanted`, in an ascending column. */
function lowerBound(column: Int32Array, wanted: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
