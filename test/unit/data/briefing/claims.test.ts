import { expect, test } from 'vitest';
import { incidents, leftOut, shipped, shippedJson, textOf } from '../shipped.ts';
import { stepOf, typedWords, wordsOf } from './shipped-briefing.ts';

// What the texts say without a number, held against public/data. The first argument of `says` is
// there so that a text that changes asks for its test.

function says(id: string, ...words: string[]): void {
  const text = typedWords(wordsOf(stepOf(id), 'en', true));
  for (const some of words) expect(text).toContain(some);
}

interface PlainBase {
  id: string;
  from: string;
  to: string;
  fromPrecision: string;
  toPrecision: string;
  history: {
    from: string;
    to: string;
    hq?: number;
    troops?: number;
    tcc: Record<string, number>;
    multinational?: number;
  }[];
}
const bases = shipped<PlainBase>('bases').map(({ properties }) => properties);

/** The open bases of a day by their map, most troops first. */
const mapOn = (day: string) =>
  bases
    .filter(({ from, to }) => from <= day && day <= to)
    .flatMap(({ id, history }) =>
      history.filter(({ from, to }) => from <= day && day <= to).map((one) => ({ id, ...one })),
    )
    .sort((one, other) => (other.troops ?? 0) - (one.troops ?? 0));

interface Dated {
  date?: string;
  base?: string;
  place?: string;
  id?: string;
  office?: string;
  name?: string;
  note?: { en: string };
  ceiling?: { military: number; police: number };
}
const mission = shippedJson<
  Record<'resolutions' | 'officeHolders' | 'closures' | 'milestones', Dated[]> & {
    contributions: { monthlyTotals: { date: string; contributors: number }[] };
  }
>('mission.json');
const closedOn = (base: string) => mission.closures.find((one) => one.base === base)?.date;

test('first-map: it is the oldest', () => {
  says('first-map', 'The oldest deployment map in these data is of March 2014');
  const first = bases.flatMap(({ history }) => history.map(({ from }) => from)).sort()[0];
  expect(first).toBe('2014-03-01');
  says('first-map', 'In later years they go beyond what the UN reported');
});

test('sectors: the largest bases are the headquarters', () => {
  says('sectors', 'Gao was the largest, then Kidal, then Timbuktu: the three sector headquarters');
  const map = mapOn('2019-07-31');
  expect(map.slice(0, 3).map(({ id }) => id)).toEqual(['gao', 'kidal', 'timbuktu']);
  const headquarters = (level: number) => map.filter(({ hq }) => hq === level).map(({ id }) => id);
  expect(headquarters(2)).toEqual(['gao', 'kidal', 'timbuktu']);
  expect(headquarters(3)).toEqual(['bamako']);
  says('sectors', 'Mopti as a sector headquarters only from February 2020');
  const mopti = bases.find(({ id }) => id === 'mopti')?.history.find(({ hq }) => hq === 2);
  expect(mopti?.from).toBe('2020-02-01');
});

test('command: everyone who is named, in order', () => {
  const named = (office: string) =>
    mission.officeHolders
      .filter((one) => one.office === office)
      .map(({ name, note }) => (note?.en.startsWith('Interim') ? `${name} (interim)` : name))
      .join(', ');
  says('command', `Heads of mission in the data: ${named('srsg')}.`);
  says('command', `Force commanders: ${named('force-commander')}.`);
});

test('contributors: the first three, and where Chad stood', () => {
  says('contributors', 'Burkina Faso comes first, then Chad, then Bangladesh');
  const map = mapOn('2017-03-31');
  const totals = new Map<string, number>();
  for (const { tcc } of map) {
    for (const [country, troops] of Object.entries(tcc)) {
      totals.set(country, (totals.get(country) ?? 0) + troops);
    }
  }
  const order = [...totals].sort(([, a], [, b]) => b - a).map(([country]) => country);
  expect(order.slice(0, 3)).toEqual(['BFA', 'TCD', 'BGD']);
  const basesOf = (country: string) =>
    map.filter(({ tcc }) => Object.hasOwn(tcc, country)).map(({ id }) => id);
  says('contributors', 'Chad: Kidal, Aguelhok and Tessalit');
  expect(basesOf('TCD').sort()).toEqual(['aguelhok', 'kidal', 'tessalit']);
  says('contributors', 'Bangladesh was spread more widely');
  expect(basesOf('BGD').length).toBeGreaterThan(3);
  says('contributors', 'own reports list more contributors');
  const last = mission.contributions.monthlyTotals.at(-1);
  expect(last?.date).toBe('2017-03-31');
  expect(last?.contributors).toBeGreaterThan(totals.size);
  says('contributors', 'some maps call units multinational');
  expect(bases.some(({ history }) => history.some((one) => (one.multinational ?? 0) > 0))).toBe(
    true,
  );
});

test('security: the year with most', () => {
  says('security', 'No year has more than 2022');
  const years = new Map<string, number>();
  for (const { start } of incidents) {
    years.set(start.slice(0, 4), (years.get(start.slice(0, 4)) ?? 0) + 1);
  }
  expect([...years].sort(([, a], [, b]) => b - a)[0]?.[0]).toBe('2022');
});

test('border: the frontiers that the numbers are of', () => {
  const frontiers = shipped<{ id: string }>('frontiers').map(({ properties }) => properties.id);
  expect(frontiers.indexOf('BFA')).toBe(2);
  expect(frontiers.indexOf('NER')).toBe(3);
  says('border', '… near that with Burkina Faso, … near that with Niger');
  expect(stepOf('border').text.en).toContain('{answer.frontiers.2.incidents} near that with Burk');
});

test('attacks: the two with most dead of the mission, and those without a place', () => {
  says(
    'attacks',
    'The two that cost most lives: the ambush on the way to Indelimane on 3 October 2014',
  );
  const [first, second] = incidents
    .filter(({ missionDeaths = 0 }) => missionDeaths > 0)
    .sort((one, other) => (other.missionDeaths ?? 0) - (one.missionDeaths ?? 0));
  expect([first?.start, Object.keys(first?.missionDeathsBy ?? {})]).toEqual([
    '2019-01-20',
    ['TCD'],
  ]);
  expect([second?.start, Object.keys(second?.missionDeathsBy ?? {})]).toEqual([
    '2014-10-03',
    ['NER'],
  ]);
  says('attacks', 'Some dead of the UN’s register have no known place');
  expect(leftOut.some(({ missionDeaths = 0, kept }) => missionDeaths > 0 && !kept)).toBe(true);
});

test('reach: fewer in number, a larger share', () => {
  says('reach', 'fewer in number, but a larger share');
  says('reach', 'The ceiling of resolution 2640 (2022) does not have it');
  const ceilings = mission.resolutions.slice(-3, -1).map(({ id, ceiling }) => [id, ceiling]);
  expect(ceilings[1]).toEqual(['S/RES/2640 (2022)', ceilings[0]?.[1]]);
  says('reach', 'In July 2021 a report of the Secretary-General set out an increase');
  expect(mission.milestones.find(({ id }) => id === 'increase-proposed')?.date).toMatch(/^2021-07/);
});

test('road: the dead of December 2021', () => {
  says('road', 'Togolese peacekeepers of a logistics convoy');
  const found = incidents.find(({ id }) => id.startsWith('mission:2021-12-08'));
  expect(Object.keys(found?.missionDeathsBy ?? {})).toEqual(['TGO']);
  expect(textOf('data/mission/attacks.csv')).toMatch(
    /2021-12-08,.*RN16 between Douentza and Sévaré.*logistics convoy/,
  );
});

test('before-after: both bases left the maps, without a closure of their own', () => {
  says('before-after', 'Diabaly leaves the deployment maps after November 2019');
  says('before-after', 'Gossi leaves the maps after August 2018');
  const lastOf = (id: string) => bases.find((base) => base.id === id)?.to;
  expect([lastOf('diabaly'), lastOf('gossi')]).toEqual(['2019-11-30', '2018-08-31']);
  expect([closedOn('diabaly'), closedOn('gossi')]).toEqual([undefined, undefined]);
});

test('humanitarian: kidnapping comes first', () => {
  says('humanitarian', 'Kidnapping is the kind most often recorded');
  const kinds = new Map<string, number>();
  for (const { properties } of shipped<{ type: string; start: string; weapon?: string }>(
    'incidents',
  )) {
    if (properties.type !== 'aid' || properties.start > '2023-06-30') continue;
    kinds.set(properties.weapon ?? '', (kinds.get(properties.weapon ?? '') ?? 0) + 1);
  }
  expect([...kinds].sort(([, a], [, b]) => b - a)[0]?.[0]).toBe('Kidnapping');
});

test('exit: the days, and the step that the map stands at', () => {
  says('exit', 'Léré, Gossi and Diabaly had left the maps by the end of 2019');
  const gone = bases.filter(({ to }) => to < '2023-01-01').map(({ id }) => id);
  expect(gone.sort()).toEqual(['diabaly', 'gossi', 'lere']);
  expect(bases.every(({ to }) => to < '2020-01-01' || to > '2023-01-01')).toBe(true);
  const dated = mission.closures.flatMap(({ date }) => date ?? []).sort();
  expect([dated[0], dated.at(-1)]).toEqual(['2023-08-03', '2023-12-28']);
  expect([closedOn('ber'), closedOn('kidal'), closedOn('menaka')]).toEqual([
    '2023-08-13',
    '2023-10-31',
    '2023-08-25',
  ]);
  expect(closedOn('gao')).toBeUndefined();
  expect(dated[7]).toBe('2023-10-31');
  expect(stepOf('exit').link).toContain('step=8');
  says('exit', 'Ogossagou, was a temporary operating base and is not among the bases');
  expect(mission.closures.find(({ place }) => place === 'Ogossagou')?.base).toBeUndefined();
});

test('lessons: the bases of 2022 stood there in 2015 already', () => {
  says('lessons', 'The bases stayed mostly where they were');
  const open = bases.filter(({ from, to }) => from <= '2022-12-31' && to >= '2022-12-31');
  expect(open.every(({ from }) => from <= '2015-12-31')).toBe(true);
});

test('recommendations: what the record lacks', () => {
  says('recommendations', 'many are known by the month or the year');
  const rough = bases.filter(({ fromPrecision }) => fromPrecision !== 'day');
  expect(rough.length).toBeGreaterThan(bases.length / 2);
  says('recommendations', 'the monthly one stops in March 2017');
  expect(mission.contributions.monthlyTotals.at(-1)?.date).toBe('2017-03-31');
});
