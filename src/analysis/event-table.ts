import type { DayWindow } from '../domain/day-window.ts';
import { INCIDENT_TYPES, type Incident } from '../domain/incident.ts';
import type { Words } from '../domain/language.ts';
import { memoFew } from '../domain/memo.ts';
import { actorText } from './actor-text.ts';
import { codeColumn, codeListColumn } from './code-column.ts';
import { incidentSet } from './incident-set.ts';
import type { RowSet } from './row-set.ts';
import { lowerBound, reachOf, type TableColumns, UNKNOWN } from './table-columns.ts';

/** What is selected and what is pointed at, by turns, and those before. */
const REMEMBERED_IDS = 16;

/** Where a row comes from: `set[row]` is a place in the list of sets, `row[row]` the row there. */
export interface Origin {
  readonly set: Uint16Array;
  readonly row: Uint32Array;
}

/**
 * Incidents as typed columns, rows in order of their first day, then of their id. Shipped and imported
 * sets look the same from outside; nothing is kept as one object or one text a row.
 */
export interface EventTable extends TableColumns {
  readonly sets: readonly RowSet[];
  /** `null` where the rows are those of the only set, in its order. */
  readonly origin: Origin | null;
  /** Empty for a row that is not there. */
  readonly idAt: (row: number) => string;
  readonly placeAt: (row: number) => string;
  /** Of imported sets by a look at every id: for what a person selects, not for a loop. */
  readonly rowOf: (id: string) => number | undefined;
  /** Without making the incident of the row. */
  readonly hasNotes: (row: number) => boolean;
  /** Made anew for each call from an imported set. */
  readonly incidentAt: (row: number) => Incident | undefined;
}

/** The table of columns and of the sets that they come from. */
export function tableOf(
  columns: TableColumns,
  sets: readonly RowSet[],
  origin: Origin | null,
): EventTable {
  const { place, size } = columns;
  const setOf = (row: number) => sets[origin?.set[row] ?? 0];
  const setRow = (row: number) => origin?.row[row] ?? row;
  const isRow = (row: number) => row >= 0 && row < size;
  const rowOf = (id: string): number | undefined => {
    for (const [at, set] of sets.entries()) {
      const found = set.rowOf(id);
      if (found === undefined || !origin) {
        if (found !== undefined) return found;
        continue;
      }
      for (let row = 0; row < size; row++) {
        if (origin.row[row] === found && origin.set[row] === at) return row;
      }
    }
    return undefined;
  };
  return {
    ...columns,
    sets,
    origin,
    idAt: (row) => (isRow(row) ? (setOf(row)?.idAt(setRow(row)) ?? '') : ''),
    placeAt: (row) => place.names[place.codes[row] ?? 0] ?? '',
    rowOf: memoFew(rowOf, REMEMBERED_IDS),
    hasNotes: (row) => isRow(row) && (setOf(row)?.hasNotes(setRow(row)) ?? false),
    incidentAt: (row) =>
      isRow(row) ? setOf(row)?.incidentAt(setRow(row), columns, row) : undefined,
  };
}

/** The table of shipped data; `actorNames` makes actors findable by name as well as by code. */
export function eventTable(
  incidents: readonly Incident[],
  actorNames: Readonly<Record<string, Words>> = {},
): EventTable {
  const rows = incidents.toSorted((a, b) => a.start - b.start || compareIds(a.id, b.id));
  const numbers = (value: (row: Incident) => number | undefined) =>
    Int32Array.from(rows, (row) => value(row) ?? UNKNOWN);
  const dayEnd = Int32Array.from(rows, (row) => row.end);
  const actors = codeListColumn(rows.map((row) => [...new Set(row.actors)]));
  const columns: TableColumns = {
    size: rows.length,
    day: Int32Array.from(rows, (row) => row.start),
    dayEnd,
    reach: reachOf(dayEnd),
    lon: Float64Array.from(rows, (row) => row.lon),
    lat: Float64Array.from(rows, (row) => row.lat),
    type: codeColumn(
      rows.map((row) => row.type),
      INCIDENT_TYPES,
    ),
    source: codeColumn(rows.map((row) => row.source)),
    region: codeColumn(rows.map((row) => row.region)),
    cercle: codeColumn(rows.map((row) => row.cercle)),
    place: codeColumn(rows.map((row) => row.place)),
    actors,
    actorTexts: actors.names.map((code) => actorText(code, actorNames)),
    countries: codeListColumn(rows.map((row) => Object.keys(row.missionDeathsBy))),
    best: numbers((row) => row.best),
    low: numbers((row) => row.low ?? row.best),
    high: numbers((row) => row.high ?? row.best),
    missionDeaths: numbers((row) => row.missionDeaths),
    placePrecision: Uint8Array.from(rows, (row) => row.placePrecision),
    datePrecision: Uint8Array.from(rows, (row) => row.datePrecision),
  };
  return tableOf(columns, [incidentSet(rows)], null);
}

/** By UTF-16 code unit: the same order for every reader, whatever their language. */
function compareIds(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

export const EMPTY_TABLE: EventTable = eventTable([]);

/** The rows that may touch the window: `from` ≤ row < `to`. Each still needs its `dayEnd` tested. */
export function rowRange(table: TableColumns, window: DayWindow): { from: number; to: number } {
  return { from: lowerBound(table.reach, window.from), to: lowerBound(table.day, window.to) };
}
