import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../../src/domain/day.ts';
import type { Mission, Resolution } from '../../../../src/domain/mission.ts';
import type { Axis } from '../../../../src/ui/timeline/axis.ts';
import { groupMarks, marksOf, periodOf } from '../../../../src/ui/timeline/marks.ts';

const day = (text: string) => parseDay(text) ?? Number.NaN;
const text = { en: 'text', fr: 'texte' };
const facts = { text, reference: 'https://example.org', datePrecision: 'day' as const };
const resolution = (id: string, date: string, mandate?: [string, string]): Resolution => ({
  ...facts,
  id,
  date: day(date),
  ...(mandate && { mandate: { from: day(mandate[0]), to: day(mandate[1]) } }),
});
const before = resolution('S/RES/2085 (2012)', '2012-12-20');
const stated = resolution('S/RES/2164 (2014)', '2014-06-25', ['2014-07-01', '2015-06-30']);
const unstated = resolution('S/RES/2227 (2015)', '2015-06-29');
const mission: Mission = {
  resolutions: [before, unstated, stated],
  milestones: [{ ...facts, id: 'takeover', date: day('2013-07-01') }],
  closures: [
    { ...facts, place: 'Ber', base: 'ber', date: day('2023-08-13') },
    { ...facts, place: 'Gao' },
  ],
  officeHolders: [],
  strengths: [],
  seasons: [],
  monthlyTotals: [],
};
const span = { from: day('2013-01-01'), to: day('2024-01-01') };

describe('marks of the lane', () => {
  it('stand in order of date, without facts that have no place on it', () => {
    expect(marksOf(mission, span).map(({ kind, subject }) => `${kind} ${subject}`.trim())).toEqual([
      'milestone',
      'resolution 2164 (2014)',
      'resolution 2227 (2015)',
      'closure Ber',
    ]);
    expect(marksOf(null, span)).toEqual([]);
  });

  it('a resolution shows its mandate period, with its last day', () => {
    expect(periodOf(stated, mission.resolutions)).toEqual({
      from: day('2014-07-01'),
      to: day('2015-07-01'),
    });
  });

  it('without a stated mandate the period goes to the next resolution, or to the end', () => {
    expect(periodOf(before, mission.resolutions)).toEqual({ from: before.date, to: stated.date });
    expect(periodOf(unstated, mission.resolutions)).toEqual({ from: unstated.date, to: null });
  });

  it('groups what stands too close, never nearer than asked for', () => {
    const axis: Axis = { ...span, width: 390 };
    const marks = marksOf(mission, span);
    expect(groupMarks(marks, axis, 1).map((group) => group.marks.length)).toEqual([1, 1, 1, 1]);
    expect(groupMarks(marks, axis, 40).map((group) => group.marks.length)).toEqual([2, 1, 1]);
    const xs = groupMarks(marks, axis, 40).map((group) => group.x);
    expect(xs.slice(1).every((x, i) => x - (xs[i] ?? 0) >= 40)).toBe(true);
  });
});
