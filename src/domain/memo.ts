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
