import type { PlainValue } from './plain-value.ts';

/**
 * Facts in which groups that only the reader's own files name are `own-1`, `own-2`, … in place of
 * their key, and how many such groups there are.
 */
export function withoutOwnGroups(
  facts: PlainValue,
  isOwn: (key: string) => boolean,
): { readonly facts: PlainValue; readonly own: number } {
  const found = new Map<string, string>();
  function publicKey(key: string): string {
    if (!isOwn(key)) return key;
    const name = found.get(key) ?? `own-${found.size + 1}`;
    found.set(key, name);
    return name;
  }
  function cleaned(value: PlainValue): PlainValue {
    if (isList(value)) return value.map(cleaned);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [
        name,
        name === 'key' && typeof one === 'string' ? publicKey(one) : cleaned(one),
      ]),
    );
  }
  return { facts: cleaned(facts), own: found.size };
}

function isList(value: PlainValue): value is readonly PlainValue[] {
  return Array.isArray(value);
}
