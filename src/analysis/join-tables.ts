import { compareBytes } from './bytes-column.ts';
import type { BytesColumn } from './event-columns.ts';
import { EMPTY_TABLE, type EventTable, type Origin } from './event-table.ts';
import { gatherTable } from './gather-table.ts';

/** One table of all the rows, sorted by first day, then by id. The sets keep their own rows. */
export function joinTables(tables: readonly EventTable[]): EventTable {
  const filled = tables.filter((table) => table.size > 0);
  const [only, ...others] = filled;
  if (!only) return tables[0] ?? EMPTY_TABLE;
  return others.length === 0 ? only : gatherTable(filled, mergeOrder(filled));
}

/** How far one table is merged, with what its next row is compared by. */
interface Head {
  readonly table: EventTable;
  at: number;
  /** First day of the next row; infinite at the end. */
  day: number;
}

/** Which row of which table comes next, from the first to the last. */
function mergeOrder(tables: readonly EventTable[]): Origin {
  const size = tables.reduce((sum, table) => sum + table.size, 0);
  const order = { set: new Uint16Array(size), row: new Uint32Array(size) };
  const heads = tables.map((table): Head => ({ table, at: 0, day: table.day[0] ?? Infinity }));
  for (let to = 0; to < size; to++) {
    let next = 0;
    for (let i = 1; i < heads.length; i++) if (isBefore(heads[i], heads[next])) next = i;
    const head = heads[next];
    if (!head) break;
    order.set[to] = next;
    order.row[to] = head.at++;
    head.day = head.table.day[head.at] ?? Infinity;
  }
  return order;
}

function isBefore(one: Head | undefined, other: Head | undefined): boolean {
  if (!one || !other) return false;
  if (one.day !== other.day || one.day === Infinity) return one.day < other.day;
  const [ids, row] = idOf(one);
  const [otherIds, otherRow] = idOf(other);
  return compareBytes(ids, row, otherIds, otherRow) < 0;
}

const NO_IDS: BytesColumn = { bytes: new Uint8Array(), offsets: new Uint32Array(1) };

function idOf({ table: { sets, origin }, at }: Head): readonly [BytesColumn, number] {
  return [sets[origin?.set[at] ?? 0]?.ids ?? NO_IDS, origin?.row[at] ?? at];
}
