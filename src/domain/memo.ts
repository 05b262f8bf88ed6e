/** Remembers the last call: the same arguments (by `Object.is`) give the same result object. */
export function memoLast<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let last: { args: Arguments; result: Result } | null = null;
  return (...args) => {
    if (!last?.args.every((arg, i) => Object.is(arg, args[i]))) {
      last = { args, result: compute(...args) };
    }
    return last.result;
  };
}

/** Remembers the results for the last `most` keys asked for. */
export function memoFew<Key, Result>(
  compute: (key: Key) => Result,
  most: number,
): (key: Key) => Result {
  const kept = lastAsked<Key, Result>(most);
  return (key) => kept(key, () => compute(key));
}

/** Likewise for arguments that are equal by their value, as JSON, and not only by `Object.is`. */
export function memoValue<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
  most: number,
): (...args: Arguments) => Result {
  const kept = lastAsked<string, Result>(most);
  return (...args) => kept(JSON.stringify(args), () => compute(...args));
}

function lastAsked<Key, Result>(most: number): (key: Key, make: () => Result) => Result {
  const known = new Map<Key, { readonly result: Result }>();
  return (key, make) => {
    const found = known.get(key) ?? { result: make() };
    // Put in again at the end: the first key is the one not asked for the longest.
    known.delete(key);
    known.set(key, found);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return found.result;
  };
}

/** Remembers the result for each object asked for, as long as the object is in use. */
export function memoWeak<Key extends object, Result extends object>(
  compute: (key: Key) => Result,
): (key: Key) => Result {
  const known = new WeakMap<Key, Result>();
  return (key) => {
    const found = known.get(key);
    if (found) return found;
    const result = compute(key);
    known.set(key, result);
    return result;
  };
}

/**
 * Remembers the last list: a list of the same things in the same order (by `Object.is`) gives the
 * same result object, so that moving the window inside one deployment map draws nothing anew.
 */
export function memoList<Item, Result>(
  compute: (items: readonly Item[]) => Result,
): (items: readonly Item[]) => Result {
  let last: { items: readonly Item[]; result: Result } | null = null;
  return (items) => {
    const same =
      last?.items.length === items.length &&
      last.items.every((item, i) => Object.is(item, items[i]));
    if (!last || !same) last = { items, result: compute(items) };
    return last.result;
  };
}
