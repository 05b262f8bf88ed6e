import { beforeEach, expect, test, vi } from 'vitest';
import type { Study } from '../../../../src/analysis/study/study.ts';
import { STUDIES } from '../../../../src/worker/study/studies.ts';
import { askStudy, giveStudy, stopStudy } from '../../../../src/worker/study/study-desk.ts';

const ORDER = {
  name: 'coverage' as const,
  params: {},
  window: { from: 0, to: 10 },
  span: { from: 0, to: 10 },
  compare: null,
};
const EMPTY = { drawing: null, rows: new Uint32Array(), leftOut: [] };
const tell = vi.fn();

/** Puts a study of the test in the place of a real one. */
function stand(study: Study<unknown>): void {
  vi.spyOn(STUDIES, 'coverage').mockResolvedValue({ study: study as Study<never> });
}

/** Works for `steps` stretches of 40 ms. */
function slow(steps: number, facts: string): Study<unknown> {
  return function* () {
    for (let step = 1; step <= steps; step++) {
      const end = performance.now() + 40;
      while (performance.now() < end);
      yield step / steps;
    }
    return { facts, ...EMPTY };
  };
}

beforeEach(() => {
  vi.restoreAllMocks();
  tell.mockClear();
});

test('an analysis gets what was given and what is asked', async () => {
  const study = vi.fn(() => ({ facts: 1, ...EMPTY }));
  stand(study);
  const mask = new Uint16Array(3);
  giveStudy({ mask });
  expect(await askStudy('panel', { ...ORDER, params: { r: '5' } }, tell)).toEqual({
    facts: 1,
    ...EMPTY,
  });
  expect(study).toHaveBeenCalledWith(
    expect.objectContaining({ mask, window: { from: 0, to: 10 } }),
    { r: '5' },
  );
});

test('a long one tells how far it has come, and can be stopped', async () => {
  stand(slow(3, 'done'));
  expect((await askStudy('panel', ORDER, tell))?.facts).toBe('done');
  expect(tell.mock.calls.flat()).toEqual([1 / 3, 2 / 3, 1]);
  const stopped = askStudy('panel', ORDER, () => stopStudy('panel'));
  expect(await stopped).toBeNull();
});

test('the latest question of a slot wins, and another slot is left alone', async () => {
  stand(slow(3, 'done'));
  const first = askStudy('panel', ORDER, tell);
  const other = askStudy('card', ORDER, tell);
  const second = askStudy('panel', ORDER, tell);
  expect(await first).toBeNull();
  expect((await other)?.facts).toBe('done');
  expect((await second)?.facts).toBe('done');
});

test('shapes cross again only when they differ', async () => {
  const drawing = (role: 'line' | 'area') => ({
    shapes: { type: 'FeatureCollection' as const, features: [] },
    legend: [{ role, tone: 'accent' as const, label: { en: 'a', fr: 'a' } }],
  });
  const draws = async (role: 'line' | 'area' | null) => {
    stand(() => ({ facts: 1, ...EMPTY, drawing: role && drawing(role) }));
    return askStudy('panel', ORDER, tell);
  };
  expect(await draws('line')).toMatchObject({ drawing: drawing('line') });
  expect(await draws('line')).toMatchObject({ drawing: null, sameDrawing: true });
  expect(await draws('area')).toMatchObject({ drawing: drawing('area') });
  expect(await draws(null)).toEqual({ facts: 1, ...EMPTY });
  expect(await draws(null)).toEqual({ facts: 1, ...EMPTY });
  expect(await draws('area')).toMatchObject({ drawing: drawing('area') });
});

test('every analysis there is can be loaded', async () => {
  for (const load of Object.values(STUDIES)) expect((await load()).study).toBeTypeOf('function');
});
