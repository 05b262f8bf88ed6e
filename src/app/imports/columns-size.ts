import type { EventColumns } from '../../analysis/event-columns.ts';

/** Bytes of all the arrays of a set; its short lists of names are not counted. */
export function columnsSize(columns: EventColumns): number {
  return sizeOf(columns);
}

function sizeOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 0;
  return Object.values(value).reduce((sum: number, part) => sum + sizeOf(part), 0);
}
