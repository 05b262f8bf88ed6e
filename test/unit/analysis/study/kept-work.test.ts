import { expect, test, vi } from 'vitest';
import { keptWork } from '../../../../src/analysis/study/kept-work.ts';

function counting() {
  const steps = vi.fn();
  const ask = keptWork(function* (end: number) {
    for (let i = 1; i <= end; i++) {
      steps();
      yield i / end;
    }
    return `done ${end}`;
  });
  return { ask, steps };
}

function finish(run: Generator<number, string>): string {
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

test('the outcome is kept for the same arguments, and made anew for others', () => {
  const { ask, steps } = counting();
  expect(finish(ask(3))).toBe('done 3');
  expect(ask(3).next()).toEqual({ done: true, value: 'done 3' });
  expect(steps).toHaveBeenCalledTimes(3);
  expect(finish(ask(2))).toBe('done 2');
  expect(finish(ask(3))).toBe('done 3');
  expect(steps).toHaveBeenCalledTimes(8);
});

test('work that was stopped goes on from where it was', () => {
  const { ask, steps } = counting();
  const first = ask(10);
  first.next();
  first.next();
  expect(finish(ask(10))).toBe('done 10');
  expect(steps).toHaveBeenCalledTimes(10);
});

test('work that threw is begun anew, and gives no result that it has not', () => {
  let tries = 0;
  const ask = keptWork(function* () {
    tries++;
    yield 0.5;
    if (tries === 1) throw new Error('no memory');
    return `try ${tries}`;
  });
  const two = ask();
  two.next();
  expect(() => finish(ask())).toThrow('no memory');
  expect(finish(ask())).toBe('try 2');
  // It was under way with what threw: it has nothing to give either.
  expect(two.next()).toEqual({ done: true, value: undefined });
});

test('two that ask for the same work share it', () => {
  const { ask, steps } = counting();
  const [one, other] = [ask(4), ask(4)];
  one.next();
  other.next();
  expect([finish(one), finish(other)]).toEqual(['done 4', 'done 4']);
  expect(steps).toHaveBeenCalledTimes(4);
});
