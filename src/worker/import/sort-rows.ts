/**
 * Rows in order of their day, then of their id's bytes. By counting, 16 bits at a time, since
 * comparing a million rows costs ten times as much; only the rows of one day are compared.
 */
export function sortedRows(
  day: Int32Array,
  ids: { readonly bytes: Uint8Array; readonly offsets: Uint32Array },
): Uint32Array {
  const order = byDay(day);
  const compare = (one: number, other: number) => compareBytes(ids, one, other);
  let from = 0;
  for (let to = 1; to <= order.length; to++) {
    if (to < order.length && day[order[to] ?? 0] === day[order[from] ?? 0]) continue;
    if (to - from > 1) order.subarray(from, to).sort(compare);
    from = to;
  }
  return order;
}

function byDay(day: Int32Array): Uint32Array {
  const rows = Uint32Array.from({ length: day.length }, (_, row) => row);
  const low = countingPass(rows, (row) => (day[row] ?? 0) & 0xffff);
  // The sign bit is turned, so that days before 1970 come first.
  return countingPass(low, (row) => ((day[row] ?? 0) >>> 16) ^ 0x8000);
}

/** Stable: rows of the same key keep their order. */
function countingPass(rows: Uint32Array, keyOf: (row: number) => number): Uint32Array {
  const starts = new Uint32Array(0x10001);
  for (const row of rows) {
    const next = keyOf(row) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let key = 1; key < starts.length; key++) {
    starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  }
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) {
    const key = keyOf(row);
    const at = starts[key] ?? 0;
    sorted[at] = row;
    starts[key] = at + 1;
  }
  return sorted;
}

function compareBytes(
  { bytes, offsets }: { readonly bytes: Uint8Array; readonly offsets: Uint32Array },
  one: number,
  other: number,
): number {
  const oneFrom = offsets[one] ?? 0;
  const otherFrom = offsets[other] ?? 0;
  const oneLength = (offsets[one + 1] ?? 0) - oneFrom;
  const otherLength = (offsets[other + 1] ?? 0) - otherFrom;
  const shared = Math.min(oneLength, otherLength);
  for (let i = 0; i < shared; i++) {
    const difference = (bytes[oneFrom + i] ?? 0) - (bytes[otherFrom + i] ?? 0);
    if (difference !== 0) return difference;
  }
  return oneLength - otherLength;
}
