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
