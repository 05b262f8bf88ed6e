import type { GrowingBytes } from './growing-bytes.ts';

const EMPTY = 0xffffffff;

/**
 * Which ids are there already: a hash table of row numbers over their bytes, so that five million ids
 * are not kept as texts. Linear probing, at most half full.
 */
export class IdIndex {
  private slots = new Uint32Array(1 << 13).fill(EMPTY);
  private size = 0;
  private readonly ids: GrowingBytes;

  constructor(ids: GrowingBytes) {
    this.ids = ids;
  }

  /** Adds the row's id; false when another row has the same. */
  add(row: number): boolean {
    if (this.size * 2 >= this.slots.length) this.rehash();
    const slot = this.slotOf(row);
    if (this.slots[slot] !== EMPTY) return false;
    this.slots[slot] = row;
    this.size++;
    return true;
  }

  private slotOf(row: number): number {
    const { bytes, offsets } = this.ids;
    const from = offsets[row] ?? 0;
    const to = offsets[row + 1] ?? 0;
    const mask = this.slots.length - 1;
    // FNV-1a, then mixed: ids that count up would lie side by side.
    let hash = 0x811c9dc5;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
    let slot = (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 7) & mask;
    for (;;) {
      const other = this.slots[slot] ?? EMPTY;
      if (other === EMPTY || this.isSame(other, from, to)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private isSame(other: number, from: number, to: number): boolean {
    const { bytes, offsets } = this.ids;
    const start = offsets[other] ?? 0;
    if ((offsets[other + 1] ?? 0) - start !== to - from) return false;
    for (let i = from; i < to; i++) if (bytes[i] !== bytes[start + i - from]) return false;
    return true;
  }

  private rehash(): void {
    const rows = this.slots;
    this.slots = new Uint32Array(rows.length * 2).fill(EMPTY);
    for (const row of rows) if (row !== EMPTY) this.slots[this.slotOf(row)] = row;
  }
}
