import { grown } from './growing-bytes.ts';

/** Codes of a `CodeListColumn` under construction: any number a row. */
export class GrowingCodes {
  private codes = new Uint16Array(1 << 12);
  private offsets = new Uint32Array(1 << 12);
  private size = 0;
  private end = 0;

  push(code: number): void {
    if (this.end >= this.codes.length) this.codes = grown(this.codes, this.end + 1);
    this.codes[this.end++] = code;
  }

  endRow(): void {
    if (this.size + 1 >= this.offsets.length) this.offsets = grown(this.offsets, this.size + 2);
    this.size++;
    this.offsets[this.size] = this.end;
  }

  inOrder(order: Uint32Array): {
    codes: Uint16Array<ArrayBuffer>;
    offsets: Uint32Array<ArrayBuffer>;
  } {
    const codes = new Uint16Array(this.end);
    const offsets = new Uint32Array(order.length + 1);
    let end = 0;
    for (let i = 0; i < order.length; i++) {
      const row = order[i] ?? 0;
      const to = this.offsets[row + 1] ?? 0;
      for (let k = this.offsets[row] ?? 0; k < to; k++) codes[end++] = this.codes[k] ?? 0;
      offsets[i + 1] = end;
    }
    return { codes, offsets };
  }
}
