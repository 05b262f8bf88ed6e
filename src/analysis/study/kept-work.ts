/** Long work under way or done. */
interface Kept<Arguments, Result> {
  readonly args: Arguments;
  readonly run: Generator<number, Result>;
  outcome: { readonly result: Result } | null;
}

/**
 * Remembers the last outcome of long work by its arguments (by `Object.is`). What was stopped goes on
 * from where it was when it is asked for again: a window that is dragged does not keep it from its end.
 * What threw is begun anew: a generator that threw has ended, without a result.
 */
export function keptWork<Arguments extends readonly unknown[], Result>(
  work: (...args: Arguments) => Generator<number, Result>,
): (...args: Arguments) => Generator<number, Result> {
  let last: Kept<Arguments, Result> | null = null;
  function nextOf(kept: Kept<Arguments, Result>): IteratorResult<number, Result> {
    try {
      return kept.run.next();
    } catch (error) {
      if (last === kept) last = null;
      throw error;
    }
  }
  return function* ask(...args) {
    if (!last?.args.every((arg, i) => Object.is(arg, args[i]))) {
      last = { args, run: work(...args), outcome: null };
    }
    const mine = last;
    while (!mine.outcome) {
      const step = nextOf(mine);
      if (step.done) mine.outcome = { result: step.value };
      else yield step.value;
    }
    return mine.outcome.result;
  };
}
