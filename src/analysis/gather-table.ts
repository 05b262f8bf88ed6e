import { INCIDENT_TYPES } from '../domain/incident.ts';
import {
  type CodeColumn,
  type CodeListColumn,
  type Codes,
  dictionary,
  newCodes,
} from './code-column.ts';
import { type EventTable, type Origin, tableOf } from './event-table.ts';
import { reachOf, type TableColumns } from './table-columns.ts';

/**
 * One table of the rows of several, in the order given: `order.set` are places in the list of tables.
 * Dictionaries are merged, those of the first table first. O(rows), no object or text a row.
 */
export function gatherTable(tables: readonly EventTable[], order: Origin): EventTable {
  const size = order.row.length;
  const int32 = (column: 'day' | 'dayEnd' | 'best' | 'low' | 'high' | 'missionDeaths') =>
    gather(
      tables.map((table) => table[column]),
      order,
      new Int32Array(size),
    );
  const float64 = (column: 'lon' | 'lat') =>
    gather(
      tables.map((table) => table[column]),
      order,
      new Float64Array(size),
    );
  const uint8 = (column: 'placePrecision' | 'datePrecision') =>
    gather(
      tables.map((table) => table[column]),
      order,
      new Uint8Array(size),
    );
  const codes = (
    column: 'type' | 'source' | 'region' | 'cercle' | 'place',
    known: readonly string[] = [],
  ) =>
    gatherCodes(
      tables.map((table) => table[column]),
      order,
      known,
    );
  const lists = (column: 'actors' | 'countries') =>
    gatherLists(
      tables.map((table) => table[column]),
      order,
    );
  const dayEnd = int32('dayEnd');
  const actors = lists('actors');
  const columns: TableColumns = {
    size,
    day: int32('day'),
    dayEnd,
    reach: reachOf(dayEnd),
    lon: float64('lon'),
    lat: float64('lat'),
    type: codes('type', shippedTypes(tables)),
    source: codes('source'),
    region: codes('region'),
    cercle: codes('cercle'),
    place: codes('place'),
    actors,
    actorTexts: actorTexts(tables, actors.names),
    countries: lists('countries'),
    best: int32('best'),
    low: int32('low'),
    high: int32('high'),
    missionDeaths: int32('missionDeaths'),
    placePrecision: uint8('placePrecision'),
    datePrecision: uint8('datePrecision'),
  };
  return tableOf(
    columns,
    tables.flatMap(({ sets }) => sets),
    originOf(tables, order),
  );
}

/** The shipped types that any of the tables knows, in their own order: they come first. */
function shippedTypes(tables: readonly EventTable[]): readonly string[] {
  return INCIDENT_TYPES.filter((type) => tables.some((table) => table.type.names.includes(type)));
}

function originOf(tables: readonly EventTable[], order: Origin): Origin {
  const firstSets: number[] = [];
  let sets = 0;
  for (const table of tables) {
    firstSets.push(sets);
    sets += table.sets.length;
  }
  return {
    set: order.set.map(
      (at, to) => (firstSets[at] ?? 0) + (tables[at]?.origin?.set[order.row[to] ?? 0] ?? 0),
    ),
    row: order.row.map((row, to) => tables[order.set[to] ?? 0]?.origin?.row[row] ?? row),
  };
}

function actorTexts(tables: readonly EventTable[], names: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const { actors, actorTexts: texts } of tables) {
    actors.names.forEach((name, code) => {
      if (!known.has(name)) known.set(name, texts[code] ?? '');
    });
  }
  return names.map((name) => known.get(name) ?? '');
}

type Numbers = Int32Array | Float64Array | Uint8Array;

function gather<Column extends Numbers>(
  parts: readonly Column[],
  { set, row }: Origin,
  into: Column,
): Column {
  for (let to = 0; to < into.length; to++) into[to] = parts[set[to] ?? 0]?.[row[to] ?? 0] ?? 0;
  return into;
}

/** For each part what its codes are in the one dictionary. */
function mergeNames(parts: readonly CodeColumn[], known: readonly string[] = []) {
  const { names, codeOf } = dictionary(known);
  const codes = parts.map((part) => Uint32Array.from(part.names, codeOf));
  return { names, codes };
}

function gatherCodes(
  parts: readonly CodeColumn[],
  { set, row }: Origin,
  known: readonly string[],
): CodeColumn {
  const merged = mergeNames(parts, known);
  const codes: Codes = newCodes(row.length, merged.names.length);
  for (let to = 0; to < codes.length; to++) {
    const part = set[to] ?? 0;
    codes[to] = merged.codes[part]?.[parts[part]?.codes[row[to] ?? 0] ?? 0] ?? 0;
  }
  return { codes, names: merged.names };
}

function gatherLists(parts: readonly CodeListColumn[], { set, row }: Origin): CodeListColumn {
  const merged = mergeNames(parts);
  const offsets = new Uint32Array(row.length + 1);
  const total = parts.reduce((sum, { codes }) => sum + codes.length, 0);
  const codes = newCodes(total, merged.names.length);
  let length = 0;
  for (let to = 0; to < row.length; to++) {
    const part = set[to] ?? 0;
    const from = row[to] ?? 0;
    const list = parts[part];
    const end = list?.offsets[from + 1] ?? 0;
    for (let i = list?.offsets[from] ?? 0; i < end; i++) {
      codes[length++] = merged.codes[part]?.[list?.codes[i] ?? 0] ?? 0;
    }
    offsets[to + 1] = length;
  }
  return { codes, names: merged.names, offsets };
}
