import { describe, expect, it } from 'vitest';
import { latest } from '../../../src/app/latest.ts';

/** A question whose answers the test gives when it likes. */
function slowQuestion() {
  const waiting: PromiseWithResolvers<string>[] = [];
  const ask = latest((_question: string) => {
    const promise = withResolvers();
    waiting.push(promise);
    return promise.promise;
  });
  return { ask, waiting };
}

interface PromiseWithResolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: Error) => void;
}

function withResolvers(): PromiseWithResolvers<string> {
  let resolve: (value: string) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<string>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

describe('latest', () => {
  it('answers the newest question only, whichever answer comes first', async () => {
    const { ask, waiting } = slowQuestion();
    const answers = [ask('old'), ask('new')];
    waiting[1]?.resolve('new answer');
    waiting[0]?.resolve('old answer');
    expect(await Promise.all(answers)).toEqual([null, 'new answer']);
  });

  it('answers every question that was not overtaken', async () => {
    const { ask, waiting } = slowQuestion();
    for (const [i, text] of ['one', 'two'].entries()) {
      const answer = ask(text);
      waiting[i]?.resolve(text);
      expect(await answer).toBe(text);
    }
  });

  it('tells of a failure, but not of one nobody waits for', async () => {
    const { ask, waiting } = slowQuestion();
    const answers = [ask('old'), ask('new')];
    waiting[0]?.reject(new Error('old'));
    waiting[1]?.reject(new Error('new'));
    await expect(answers[0]).resolves.toBeNull();
    await expect(answers[1]).rejects.toThrow('new');
  });
});
