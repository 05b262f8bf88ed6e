import type { BytesColumn } from '../../analysis/event-columns.ts';

const ENCODER = new TextEncoder();
/** Shorter texts are mostly ids in ASCII: a loop beats the call. */
const SHORT = 32;

/** A `BytesColumn` under construction: texts are added row by row, memory doubles. */
export class GrowingBytes {
  bytes = new Uint8Array(1 << 16);
  offsets = new Uint32Array(1 << 12);
  size = 0;
  private end = 0;

  push(text: string): void {
    this.reserve(text.length * 3);
    if (this.size + 1 >= this.offsets.length) this.offsets = grown(this.offsets, this.size + 2);
    if (!this.pushAscii(text)) {
      const room = this.bytes.subarray(this.end);
      this.end += ENCODER.encodeInto(text, room).written;
    }
    this.size++;
    this.offsets[this.size] = this.end;
  }

  /** Takes back the last text. */
  pop(): void {
    this.size--;
    this.end = this.offsets[this.size] ?? 0;
  }

  private pushAscii(text: string): boolean {
    const { length } = text;
    if (length > SHORT) return false;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code >= 0x80) return false;
      this.bytes[this.end + i] = code;
    }
    this.end += length;
    return true;
  }

  private reserve(more: number): void {
    if (this.end + more > this.bytes.length) this.bytes = grown(this.bytes, this.end + more);
  }

  /** The texts of rows in another order, in memory of just their size. */
  inOrder(order: Uint32Array): BytesColumn {
    const bytes = new Uint8Array(this.end);
    const offsets = new Uint32Array(order.length + 1);
    let end = 0;
    for (let i = 0; i < order.length; i++) {
      const row = order[i] ?? 0;
      const from = this.offsets[row] ?? 0;
      const to = this.offsets[row + 1] ?? 0;
      if (to - from > SHORT) bytes.set(this.bytes.subarray(from, to), end);
      else for (let k = from; k < to; k++) bytes[end + k - from] = this.bytes[k] ?? 0;
      end += to - from;
      offsets[i + 1] = end;
    }
    return { bytes, offsets };
  }
}

/** A longer array with the same beginning: twice as long, or as long as is needed. */
export function grown<List extends Uint8Array | Uint16Array | Uint32Array>(
  list: List,
  least: number,
): List {
  const longer = new (list.constructor as new (length: number) => List)(
    Math.max(list.length * 2, least),
  );
  longer.set(list);
  return longer;
}
