import { expect, test } from 'vitest';
import { isDay, spanOfShortDate } from '../../../data/build/dates.ts';
import { shippedJson } from './shipped.ts';

interface Fact {
  id?: string;
  date?: string;
  datePrecision?: string;
  from?: string;
  to?: string;
  reference: string;
  text?: { en: string; fr: string };
  mandate?: { from: string; to: string };
}
type Mission = Record<
  'resolutions' | 'milestones' | 'officeHolders' | 'closures' | 'strengths' | 'seasons',
  Fact[]
>;
const mission = shippedJson<Mission>('mission.json');
const { resolutions, milestones, officeHolders, closures, strengths, seasons } = mission;
const facts = [
  ...resolutions,
  ...milestones,
  ...officeHolders,
  ...closures,
  ...strengths,
  ...seasons,
];

test('every fact has the address of its source, real days and both languages', () => {
  expect(facts).toHaveLength(44);
  for (const fact of facts) {
    expect(fact.reference).toMatch(/^https?:\/\//);
    for (const day of [fact.date, fact.from, fact.to]) if (day) expect(isDay(day)).toBe(true);
    if (fact.date) expect(['day', 'month', 'year']).toContain(fact.datePrecision);
    if (fact.text) expect([fact.text.en, fact.text.fr].every((text) => text.length > 5)).toBe(true);
  }
});

test('mandate periods follow each other from the start of the mission to its end', () => {
  const periods = resolutions.flatMap((one) => (one.mandate ? [one.mandate] : []));
  expect(periods[0]?.from).toBe('2013-07-01');
  expect(periods.at(-1)?.to).toBe('2023-12-31');
  for (const [i, period] of periods.entries()) {
    const next = periods[i + 1];
    if (next) expect(Date.parse(next.from) - Date.parse(period.to)).toBe(86_400_000);
  }
});

test('a short date spans its month or year', () => {
  expect(spanOfShortDate('2019-06')).toEqual({
    start: '2019-06-01',
    end: '2019-06-30',
    precision: 'month',
  });
  expect(spanOfShortDate('2021').end).toBe('2021-12-31');
  expect(isDay('2023-02-29')).toBe(false);
  expect(isDay('2024-02-29')).toBe(true);
});
