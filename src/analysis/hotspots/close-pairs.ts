import type { PlanePoints } from './points.ts';

/** Pairs of points that lie close to each other, numbered in an order in which near points have near numbers. */
export interface ClosePairs {
  readonly kind: 'pairs';
  readonly size: number;
  /** The row of each number. */
  readonly rows: Uint32Array;
  /** Numbers of the two points of each pair, and the first band that holds its distance. */
  readonly one: Uint32Array;
  readonly other: Uint32Array;
  readonly band: Uint8Array;
}

export interface TooManyPairs {
  readonly kind: 'too-many-pairs';
  readonly most: number;
}

/** More buckets a side than this would cost more than they save. */
const MOST_BUCKETS = 1024;

/**
 * All pairs of points no farther apart than the last of the ascending `bandsKm`, in the plane, each once. `most` is
 * the number of pairs from which on the search gives up.
 */
export function closePairs(
  points: PlanePoints,
  bandsKm: readonly number[],
  most: number,
): ClosePairs | TooManyPairs {
  const reach = bandsKm.at(-1) ?? 0;
  const { rows, starts, across } = bucketed(points, reach);
  const x = Float64Array.from(rows, (row) => points.x[row] ?? 0);
  const y = Float64Array.from(rows, (row) => points.y[row] ?? 0);
  const squares = bandsKm.map((km) => km * km);
  const far = reach * reach;
  let [one, other, band] = [new Uint32Array(1024), new Uint32Array(1024), new Uint8Array(1024)];
  let size = 0;

  /** Pairs of the point with those numbered `from` up to `to`; `false` when they are too many. */
  function look(at: number, from: number, to: number): boolean {
    const [atX, atY] = [x[at] ?? 0, y[at] ?? 0];
    for (let next = from; next < to; next++) {
      const square = ((x[next] ?? 0) - atX) ** 2 + ((y[next] ?? 0) - atY) ** 2;
      if (square > far) continue;
      if (size === most) return false;
      if (size === one.length) [one, other, band] = [wider(one), wider(other), widerBytes(band)];
      let code = 0;
      while (square > (squares[code] ?? 0)) code++;
      one[size] = at;
      other[size] = next;
      band[size] = code;
      size++;
    }
    return true;
  }

  for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
    const end = starts[bucket + 1] ?? 0;
    for (let at = starts[bucket] ?? 0; at < end; at++) {
      // The bucket to the east follows; the three to the north follow each other. There is an empty one all round.
      const north = bucket + across - 1;
      const isFew =
        look(at, at + 1, starts[bucket + 2] ?? 0) &&
        look(at, starts[north] ?? 0, starts[north + 3] ?? 0);
      if (!isFew) return { kind: 'too-many-pairs', most };
    }
  }
  return { kind: 'pairs', size, rows, one, other, band };
}

/** Rows by square bucket, at least `reach` wide: from south to north, then from west to east. */
function bucketed({ x, y }: PlanePoints, reach: number) {
  const [west, east] = endsOf(x);
  const [south, north] = endsOf(y);
  const side = Math.max(reach, (east - west) / MOST_BUCKETS, (north - south) / MOST_BUCKETS) || 1;
  const across = Math.floor((east - west) / side) + 3;
  const up = Math.floor((north - south) / side) + 3;
  const bucketOf = (row: number) =>
    (Math.floor(((y[row] ?? 0) - south) / side) + 1) * across +
    Math.floor(((x[row] ?? 0) - west) / side) +
    1;
  const starts = new Uint32Array(across * up + 1);
  for (let row = 0; row < x.length; row++) {
    const bucket = bucketOf(row);
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  }
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const next = starts.slice();
  const rows = new Uint32Array(x.length);
  for (let row = 0; row < x.length; row++) {
    const bucket = bucketOf(row);
    const at = next[bucket] ?? 0;
    rows[at] = row;
    next[bucket] = at + 1;
  }
  return { rows, starts, across };
}

function endsOf(values: Float64Array): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return least <= most ? [least, most] : [0, 0];
}

function wider(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(column.length * 2);
  twice.set(column);
  return twice;
}

function widerBytes(column: Uint8Array): Uint8Array<ArrayBuffer> {
  const twice = new Uint8Array(column.length * 2);
  twice.set(column);
  return twice;
}
