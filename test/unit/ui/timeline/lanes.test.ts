import { expect, it } from 'vitest';
import { formatDay, parseDay } from '../../../../src/domain/day.ts';
import type { Mission } from '../../../../src/domain/mission.ts';
import type { Base, Sector } from '../../../../src/domain/mission-places.ts';
import { type Lane, lanesOf } from '../../../../src/ui/timeline/lanes.ts';

const day = (text: string) => parseDay(text) ?? Number.NaN;
const SPAN = { from: day('2013-01-01'), to: day('2016-01-01') };
const text = { en: 'text', fr: 'texte' };
const facts = { text, reference: 'https://example.org', datePrecision: 'day' as const };
const holder = { office: 'srsg' as const, reference: 'https://example.org' };

const mission: Mission = {
  resolutions: [
    {
      ...facts,
      id: 'S/RES/2100 (2013)',
      date: day('2013-04-25'),
      mandate: { from: day('2013-07-01'), to: day('2014-06-30') },
    },
    { ...facts, id: 'S/RES/2085 (2012)', date: day('2012-12-20') },
  ],
  milestones: [],
  closures: [],
  officeHolders: [
    { ...holder, name: 'First', from: day('2013-05-01') },
    { ...holder, name: 'Nobody knows when' },
    { ...holder, name: 'Second', to: day('2015-01-14') },
    { ...holder, name: 'Third', from: day('2015-02-01') },
  ],
  strengths: [],
  seasons: [{ id: 'rains', firstMonth: 6, lastMonth: 10, text, reference: 'https://example.org' }],
  monthlyTotals: [],
};
const base = (id: string, sector: string, from: string, patch: Partial<Base> = {}): Base => ({
  id,
  name: { en: id, fr: id },
  lon: 0,
  lat: 16,
  sector,
  from: day(from),
  to: day('2015-12-31'),
  fromPrecision: 'day',
  toPrecision: 'day',
  history: [],
  ...patch,
});
const sector = (code: string): Sector => ({
  code,
  name: { en: `Sector ${code}`, fr: `Secteur ${code}` },
  areaKm2: 1,
  regions: [],
  geometry: { type: 'Polygon', coordinates: [] },
});
const data = {
  mission,
  bases: [
    base('gao', 'east', '2014-03-01', { fromMeans: 'first-map' }),
    base('kidal', 'north', '2014-03-01'),
    base('ansongo', 'east', '2013-09-01', { toMeans: 'last-map' }),
  ],
  sectors: [sector('north'), sector('east')],
};
const lanes = lanesOf(data, SPAN, 'en');
const said = (key: Lane['key']) =>
  lanes
    .find((lane) => lane.key === key)
    ?.rows.flatMap(({ heading, items }) => [
      ...(heading ? [heading] : []),
      ...items.map(
        ({ label, from, to, fromKnown, toKnown }) =>
          `${label} ${fromKnown ? '' : '?'}${formatDay(from)}/${formatDay(to - 1)}${toKnown ? '' : '?'}`,
      ),
    ]);

it('a mandate period stands for its resolution, one without a period has no place', () => {
  expect(said('mandates')).toEqual(['2100 (2013) 2013-07-01/2014-06-30']);
});

it('an end that no source states is marked, and drawn to the neighbour that is known', () => {
  expect(said('srsg')).toEqual([
    'First 2013-05-01/2013-08-28?',
    'Second ?2014-09-16/2015-01-14',
    'Third 2015-02-01/2015-12-31?',
  ]);
  expect(lanes.find(({ key }) => key === 'srsg')?.undated).toEqual(['Nobody knows when']);
});

it('the rains come every year of the span', () => {
  expect(said('rains')).toEqual([
    '2013 2013-06-01/2013-10-31',
    '2014 2014-06-01/2014-10-31',
    '2015 2015-06-01/2015-10-31',
  ]);
});

it('bases stand under their sectors, in order of their first day', () => {
  expect(said('bases')).toEqual([
    'Sector north',
    'kidal 2014-03-01/2015-12-31',
    'Sector east',
    'ansongo 2013-09-01/2015-12-31?',
    'gao ?2014-03-01/2015-12-31',
  ]);
});

it('without facts there is no lane', () => {
  expect(lanesOf({ mission: null, bases: [], sectors: [] }, SPAN, 'en')).toEqual([]);
});
