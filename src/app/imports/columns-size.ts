/** Bytes of all the arrays of a set, an `EventColumns`; its short lists of names are not counted. */
export function columnsSize(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 0;
  return Object.values(value).reduce((sum: number, part) => sum + columnsSize(part), 0);
}
