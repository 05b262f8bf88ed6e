/** What JSON can say. */
export type PlainValue =
  | string
  | number
  | boolean
  | null
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue };

/**
 * The value as JSON can say it: numbers that it has no spelling for become `"Infinity"`, `"-Infinity"`
 * and `"NaN"`, typed arrays, sets and maps become lists; what is `undefined` or a function is left out.
 */
export function plainValue(value: unknown): PlainValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value)) return value.map(plainValue);
  if (ArrayBuffer.isView(value) || value instanceof Set || value instanceof Map) {
    // The seam: of the views only typed arrays are in answers, and they are lists of numbers.
    return Array.from(value as unknown as Iterable<unknown>, plainValue);
  }
  if (typeof value !== 'object') return null;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]): [string, PlainValue][] =>
      one === undefined || typeof one === 'function' ? [] : [[key, plainValue(one)]],
    ),
  );
}
