import { expect, test } from 'vitest';
import type { Attack, Link } from '../../../data/build/attacks.ts';
import type { Casualty } from '../../../data/build/fatalities.ts';
import type { Incident } from '../../../data/build/incident.ts';
import { groupAttacks } from '../../../data/build/mission-groups.ts';
import { missionIncident } from '../../../data/build/mission-incidents.ts';

const attack = (changes: Partial<Attack>): Attack => ({
  date: '2020-05-01',
  fatalityDate: '2020-05-01',
  place: 'Gao',
  precision: 'town',
  placeAsStated: 'Gao camp',
  lon: 0,
  lat: 16,
  weapon: 'mortar',
  wounded: '',
  target: '',
  address: 'https://example.org/report',
  ...changes,
});
const dead = (date: string, ...nationalities: string[]): [string, Casualty[]] => [
  date,
  nationalities.map((nationality, i) => ({ id: `${date}/${i}`, date, nationality })),
];
const link = (ucdpId: string, ...fatalityDates: string[]): Link => ({
  ucdpId,
  kind: 'un_fatality',
  fatalityDates,
});
const event = (id: string, changes: Partial<Incident> = {}): [string, Incident] => [
  id,
  {
    id: `ucdp:${id}`,
    source: 'ucdp',
    type: 'state',
    start: '2020-05-01',
    end: '2020-05-01',
    datePrecision: 1,
    placePrecision: 2,
    lon: 1,
    lat: 17,
    place: 'Gao town',
    best: 3,
    low: 2,
    high: 4,
    deathsCivilians: 1,
    actors: ['mali-government', 'jnim'],
    reference: 'https://ucdp.uu.se/',
    references: [{ source: 'ucdp', id }],
    ...changes,
  },
];
const made = (group: Parameters<typeof missionIncident>[0], events: Map<string, Incident>) => {
  const one = missionIncident(group, events);
  if (!('incident' in one)) throw new Error('not an incident');
  return one.incident;
};

test('an attack, its dead and its UCDP event are one incident with all references', () => {
  const { groups, placeless } = groupAttacks(
    [attack({})],
    [link('7', '2020-05-01')],
    new Map([dead('2020-05-01', 'Chad', 'Togo', 'Chad')]),
  );
  expect(placeless).toEqual([]);
  expect(groups).toHaveLength(1);
  const [group] = groups;
  if (!group) throw new Error('no group');
  const incident = made(group, new Map([event('7')]));
  expect(incident).toMatchObject({
    id: 'mission:2020-05-01-gao',
    type: 'mission',
    lon: 1,
    lat: 17,
    best: 3,
    low: 2,
    high: 4,
    missionDeaths: 3,
    missionDeathsBy: { TCD: 2, TGO: 1 },
    actors: ['mali-government', 'jnim'],
    weapon: 'mortar',
  });
  const sources = incident.references.map((one) => one.source);
  expect(sources).toEqual(['attacks', 'un-fatalities', 'un-fatalities', 'un-fatalities', 'ucdp']);
});

test('one UCDP event with two UN dates is one incident with the dead of both', () => {
  const { groups } = groupAttacks(
    [attack({})],
    [link('7', '2020-05-01', '2020-05-04')],
    new Map([dead('2020-05-01', 'Chad'), dead('2020-05-04', 'Chad')]),
  );
  expect(groups.map((group) => group.casualties.length)).toEqual([2]);
});

test('several UCDP events of one attack are added and the most exact point stands', () => {
  const { groups } = groupAttacks(
    [attack({})],
    [link('7', '2020-05-01'), link('8', '2020-05-01')],
    new Map([dead('2020-05-01', 'Chad')]),
  );
  const events = new Map([event('7'), event('8', { placePrecision: 1, lon: 2, best: 5 })]);
  const [group] = groups;
  if (!group) throw new Error('no group');
  expect(made(group, events)).toMatchObject({ best: 8, low: 4, high: 8, lon: 2, missionDeaths: 1 });
});

test('two attacks that share a date without a review would count twice, and throw', () => {
  const attacks = [attack({}), attack({ place: 'Ber' })];
  const deaths = new Map([dead('2020-05-01', 'Chad')]);
  expect(() => groupAttacks(attacks, [], deaths)).toThrow('counted twice');
});

test('a review that leaves one of the dead of a date out throws', () => {
  const review = { ucdpId: '', nationality: 'Chad', killed: 1, end: '' };
  const deaths = new Map([dead('2020-05-01', 'Chad', 'Togo')]);
  expect(() => groupAttacks([attack({ review })], [], deaths)).toThrow('in no group');
});

test('dead that only UCDP places make an incident; dead that nothing places are listed', () => {
  const { groups, placeless } = groupAttacks(
    [],
    [link('7', '2020-05-01')],
    new Map([dead('2020-05-01', 'Chad'), dead('2021-01-01', 'Mali')]),
  );
  expect(placeless).toEqual(['2021-01-01']);
  const [group] = groups;
  if (!group) throw new Error('no group');
  const incident = made(group, new Map([event('7', { start: '2020-04-30', end: '2020-04-30' })]));
  expect(incident.id).toBe('mission:2020-04-30-gao');
  expect(incident.start).toBe('2020-04-30');
  expect(incident.reference).toContain('psdata.un.org');
});

test('sources that differ on the day make a span of all their days', () => {
  const [group] = groupAttacks([attack({})], [link('7', '2020-05-01')], new Map()).groups;
  if (!group) throw new Error('no group');
  const events = new Map([event('7', { start: '2020-05-02', end: '2020-05-02' })]);
  expect(made(group, events)).toMatchObject({
    start: '2020-05-01',
    end: '2020-05-02',
    datePrecision: 2,
  });
});

test('without a UCDP event the dead are those of the UN, and a road is precision 5', () => {
  const group = { attack: attack({ precision: 'road' }), ucdpIds: [], casualties: [] };
  expect(made(group, new Map())).toMatchObject({ best: 0, missionDeaths: 0, placePrecision: 5 });
  const { lon, lat, ...unplaced } = attack({});
  expect([lon, lat]).toEqual([0, 16]);
  expect(missionIncident({ ...group, attack: unplaced }, new Map())).toMatchObject({
    leftOut: { reason: 'no-place-known' },
  });
});
