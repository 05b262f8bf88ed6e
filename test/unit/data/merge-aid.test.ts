import { expect, test } from 'vitest';
import { awsdPlacePrecision, awsdReason, awsdSpan } from '../../../data/build/awsd.ts';
import type { Incident } from '../../../data/build/incident.ts';
import { joinAid } from '../../../data/build/merge-aid.ts';
import { parseRows } from '../../../data/build/read.ts';

const base = (id: string, changes: Partial<Incident>): Incident => ({
  id,
  source: 'ucdp',
  type: 'onesided',
  start: '2020-05-01',
  end: '2020-05-01',
  datePrecision: 1,
  placePrecision: 2,
  lon: 0,
  lat: 16,
  best: 2,
  reference: '',
  references: [{ source: 'ucdp', id }],
  ...changes,
});
const aid = (changes: Partial<Incident> = {}) =>
  base('awsd:1', {
    source: 'awsd',
    type: 'aid',
    references: [{ source: 'awsd', id: '1' }],
    aidWorkers: { killed: 2, wounded: 0, kidnapped: 0 },
    ...changes,
  });
/** A tenth of a degree of latitude is 11.1 km. */
const north = (km: number) => 16 + km / 111.2;

test('same day, within 10 km, same dead: one incident with both references', () => {
  const joined = joinAid([aid()], [base('ucdp:9', { lat: north(9), low: 1, high: 3 })]);
  expect(joined).toHaveLength(1);
  expect(joined[0]).toMatchObject({ id: 'awsd:1', type: 'aid', best: 2, low: 1, high: 3 });
  expect(joined[0]?.references.map((one) => one.source)).toEqual(['awsd', 'ucdp']);
  expect(joined[0]?.lat).toBe(north(9));
});

test.each([
  ['other dead', base('ucdp:9', { best: 120 })],
  ['11 km off', base('ucdp:9', { lat: north(11) })],
])('%s: both are kept and name each other', (_, other) => {
  const joined = joinAid([aid()], [other]);
  expect(joined.map((one) => one.seeAlso)).toEqual([['ucdp:9'], ['awsd:1']]);
});

test.each([
  ['another day', base('ucdp:9', { start: '2020-05-02', end: '2020-05-02' }), aid()],
  ['26 km off', base('ucdp:9', { lat: north(26) }), aid()],
  ['a day not exact', base('ucdp:9', { datePrecision: 2, end: '2020-05-03' }), aid()],
  [
    'nobody killed',
    base('ucdp:9', { best: 0 }),
    aid({ best: 0, aidWorkers: { killed: 0, wounded: 1, kidnapped: 0 } }),
  ],
])('%s: nothing to do with each other', (_, other, one) => {
  const joined = joinAid([one], [other]);
  expect(joined).toHaveLength(2);
  expect(joined.some((incident) => incident.seeAlso)).toBe(false);
});

test('an event is merged once, into the first that tells it', () => {
  const second = { ...aid(), id: 'awsd:2' };
  const joined = joinAid([aid(), second], [base('ucdp:9', {})]);
  expect(joined.map((one) => one.references.length)).toEqual([2, 1]);
});

test('the place is as exact as what is named', () => {
  expect(awsdPlacePrecision('Gao', 'Gao', 'Gao')).toBe(2);
  expect(awsdPlacePrecision('Between Ansongo and Gao', 'Gao', 'Gao')).toBe(5);
  expect(awsdPlacePrecision('Kidal-Gao Road', 'Gao', 'Gao')).toBe(5);
  expect(awsdPlacePrecision('', 'Douentza', 'Mopti')).toBe(3);
  expect(awsdPlacePrecision('', '', 'Gao')).toBe(4);
  expect(awsdPlacePrecision('', '', '')).toBe(6);
});

const HEAD = 'Year,Month,Day,Latitude,Longitude,Source\n';
test.each([
  ['2020,2,7,16,0,Media', ['2020-02-07', '2020-02-07', 1]],
  ['2020,2,,16,0,Media', ['2020-02-01', '2020-02-29', 4]],
  ['2020,,,16,0,Media', ['2020-01-01', '2020-12-31', 5]],
])('%s spans %j', (line, [start, end, datePrecision]) => {
  const [row] = parseRows(HEAD + line);
  expect(row && awsdSpan(row)).toEqual({ start, end, datePrecision });
});

test.each([
  ['2024,2,7,16,0,ACLED ', 'cites-acled'],
  ['2024,2,7,16,0,Media', 'after-period'],
  ['2012,2,7,16,0,Media', 'before-period'],
  ['2020,2,7,,,Media', 'no-coordinates'],
  ['2020,2,7,16,0,Media', undefined],
])('%s is left out as %s', (line, reason) => {
  const [row] = parseRows(HEAD + line);
  expect(row && awsdReason(row)).toBe(reason);
});
