import type { Words } from '../domain/language.ts';
import { actorText } from './actor-text.ts';
import { compareBytes } from './bytes-column.ts';
import { columnSet } from './column-set.ts';
import type { EventColumns } from './event-columns.ts';
import { type EventTable, tableOf } from './event-table.ts';
import { gatherTable } from './gather-table.ts';
import { reachOf, type TableColumns } from './table-columns.ts';

/**
 * The table of an imported set. Its arrays become the table's own, uncopied, where rows of equal days
 * stand in order of their ids; else the rows are put in that order.
 */
export function tableOfColumns(
  columns: EventColumns,
  actorNames: Readonly<Record<string, Words>> = {},
): EventTable {
  const { size, day, dayEnd, lon, lat, type, source, region, cercle, place } = columns;
  const { actors, countries, best, low, high, missionDeaths } = columns;
  const { placePrecision, datePrecision } = columns;
  const own: TableColumns = {
    size,
    day,
    dayEnd,
    reach: reachOf(dayEnd),
    lon,
    lat,
    type,
    source,
    region,
    cercle,
    place,
    actors,
    actorTexts: actors.names.map((code) => actorText(code, actorNames)),
    countries,
    best,
    low,
    high,
    missionDeaths,
    placePrecision,
    datePrecision,
  };
  const table = tableOf(own, [columnSet(columns)], null);
  const row = orderById(columns);
  return row ? gatherTable([table], { set: new Uint16Array(size), row }) : table;
}

/** Rows of equal days in order of their ids; `null` where they are so already. */
function orderById({ size, day, id }: EventColumns): Uint32Array | null {
  let order: Uint32Array | null = null;
  for (let from = 0; from < size; ) {
    let to = from + 1;
    let isSorted = true;
    for (; to < size && day[to] === day[from]; to++) {
      isSorted &&= compareBytes(id, to - 1, id, to) <= 0;
    }
    if (!isSorted) {
      order ??= Uint32Array.from({ length: size }, (_, row) => row);
      order.subarray(from, to).sort((a, b) => compareBytes(id, a, id, b) || a - b);
    }
    from = to;
  }
  return order;
}
