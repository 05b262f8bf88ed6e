import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../../src/domain/language.ts';
import { incidents, shipped, shippedJson } from '../shipped.ts';
import { liveValueOf, of } from './live.ts';
import { allTexts, numbersIn, steps, wordsOf } from './shipped-briefing.ts';

test.each(allTexts)('%s, %s: every number can be had', async (_, language, step) => {
  for (const number of numbersIn(wordsOf(step, language))) {
    const value = await liveValueOf(step.link, number);
    expect([number.token, value.status]).toEqual([number.token, 'ready']);
  }
});

test('both languages say the same numbers, and each step says some', () => {
  for (const step of steps) {
    const [en = [], fr] = LANGUAGES.map((language) =>
      numbersIn(wordsOf(step, language))
        .map(({ token }) => token)
        .sort(),
    );
    expect(fr).toEqual(en);
    expect([step.id, en.length]).not.toEqual([step.id, 0]);
  }
});

// What follows counts anew, by plain loops over public/data.

interface Span {
  readonly from?: string;
  readonly to?: string;
}
const touching = ({ from = '2013-01-01', to = '2023-12-31' }: Span) =>
  incidents.filter(({ start, end }) => start <= to && end >= from);
const YEAR = (year: number) => ({ from: `${year}-01-01`, to: `${year}-12-31` });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

interface PlainBase {
  id: string;
  from: string;
  to: string;
  history: { from: string; to: string; troops?: number; tcc: Record<string, number> }[];
}
const bases = shipped<PlainBase>('bases').map(({ properties, geometry }) => ({
  ...properties,
  at: 'coordinates' in geometry ? (geometry.coordinates as [number, number]) : [0, 0],
}));
const openOn = (day: string) => bases.filter(({ from, to }) => from <= day && day <= to);
const recordsOn = (day: string) =>
  openOn(day).flatMap(({ history }) => history.filter(({ from, to }) => from <= day && day <= to));

/** Haversine on the sphere of radius 6371.0088 km. */
function km([lon1 = 0, lat1 = 0]: readonly number[], [lon2 = 0, lat2 = 0]: readonly number[]) {
  const rad = Math.PI / 180;
  const a =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(a));
}
const pointOf = new Map(
  shipped<{ id: string }>('incidents').map(({ properties, geometry }) => [
    properties.id,
    'coordinates' in geometry ? (geometry.coordinates as [number, number]) : ([0, 0] as const),
  ]),
);
const at = (id: string) => pointOf.get(id) ?? [0, 0];

interface PlainMission {
  resolutions: { id: string; date: string; ceiling?: { military: number; police: number } }[];
  closures: { date?: string }[];
  strengths: { date: string; value: { uniformed?: number } }[];
  contributions: { monthlyTotals: { date: string; total: number }[] };
}
const mission = shippedJson<PlainMission>('mission.json');
const ceilingOf = (id: string) => {
  const { military = 0, police = 0 } =
    mission.resolutions.find((one) => one.id === id)?.ceiling ?? {};
  return military + police;
};
const reportedOn = (date: string) =>
  mission.contributions.monthlyTotals.find((one) => one.date === date)?.total;

describe('the mission', () => {
  test('ceilings, resolutions and closures are those of mission.json', async () => {
    expect(await of('mandate', '{ceiling}')).toBe(ceilingOf('S/RES/2100 (2013)'));
    expect(await of('mandate', '{ceiling @ t=2016-07-01/2017-06-30}')).toBe(
      ceilingOf('S/RES/2295 (2016)'),
    );
    // All but resolution 2085 (2012), which is of AFISMA.
    expect(await of('mandate', '{resolutions @ t=2013-04-25/2023-06-30}')).toBe(
      mission.resolutions.length - 1,
    );
    expect(await of('exit', '{closed @ t=2023-08-01/2023-12-31}')).toBe(
      mission.closures.filter(({ date }) => date !== undefined).length,
    );
  });

  test('strengths are those reported', async () => {
    expect(await of('first-map', '{strength}')).toBe(reportedOn('2014-03-31'));
    expect(await of('first-map', '{strength @ t=2013-07-01/2013-07-31}')).toBe(
      reportedOn('2013-07-31'),
    );
    expect(await of('first-map', '{strength @ t=2017-03-31/2017-03-31}')).toBe(
      reportedOn('2017-03-31'),
    );
    expect(await of('exit', '{strength @ t=2023-08-28/2023-08-28}')).toBe(
      mission.strengths.find(({ date }) => date === '2023-08-28')?.value.uniformed,
    );
  });

  test('bases, troops and countries are those of the maps', async () => {
    const troopsOn = (day: string) => sum(recordsOn(day).map(({ troops = 0 }) => troops));
    const countriesOn = (day: string) =>
      new Set(recordsOn(day).flatMap(({ tcc }) => Object.keys(tcc))).size;
    expect(await of('first-map', '{bases}')).toBe(openOn('2014-03-31').length);
    expect(await of('first-map', '{troops}')).toBe(troopsOn('2014-03-31'));
    expect(await of('first-map', '{troops @ t=2017-03-31/2017-03-31}')).toBe(
      troopsOn('2017-03-31'),
    );
    expect(await of('sectors', '{bases}')).toBe(openOn('2019-07-31').length);
    expect(await of('contributors', '{countries}')).toBe(countriesOn('2017-03-31'));
    expect(await of('contributors', '{countries @ t=2023-06-01/2023-06-30}')).toBe(
      countriesOn('2023-06-30'),
    );
  });
});

describe('incidents', () => {
  test('counts by window and region', async () => {
    const early = touching({ from: '2013-01-01', to: '2015-12-31' });
    const late = touching({ from: '2018-01-01', to: '2021-12-31' });
    const inNorth = early.filter(({ region = '' }) => ['ML06', 'ML07', 'ML08'].includes(region));
    const inMopti = (list: typeof incidents) => list.filter(({ region }) => region === 'ML05');
    const early1 = 't=2013-01-01/2015-12-31';
    const late1 = 't=2018-01-01/2021-12-31';
    expect(await of('security', `{count @ ${early1}}`)).toBe(early.length);
    expect(await of('security', `{count @ ${early1}&region=ML06,ML07,ML08}`)).toBe(inNorth.length);
    expect(await of('security', `{count @ ${early1}&region=ML05}`)).toBe(inMopti(early).length);
    expect(await of('security', `{count @ ${late1}}`)).toBe(late.length);
    expect(await of('security', `{count @ ${late1}&region=ML05}`)).toBe(inMopti(late).length);
  });

  test('deaths, and deaths of the mission', async () => {
    const best = sum(incidents.map(({ best = 0 }) => best));
    const low = sum(incidents.map(({ low, best = 0 }) => low ?? best));
    const high = sum(incidents.map(({ high, best = 0 }) => high ?? best));
    expect(await of('security', '{deaths}')).toBe(best);
    expect(await of('security', '{deaths.low}')).toBe(low);
    expect(await of('security', '{deaths.high}')).toBe(high);
    const attacks = touching({ from: '2013-07-01', to: '2023-06-30' }).filter(
      ({ type }) => type === 'mission',
    );
    const dead = (list: typeof incidents) =>
      sum(list.map(({ missionDeaths = 0 }) => missionDeaths));
    expect(await of('attacks', '{count}')).toBe(attacks.length);
    expect(await of('attacks', '{missionDeaths}')).toBe(dead(attacks));
    expect(await of('attacks', '{missionDeaths @ region=ML08}')).toBe(
      dead(attacks.filter(({ region }) => region === 'ML08')),
    );
  });

  test('the months of the withdrawal', async () => {
    const then = touching({ from: '2023-07-01', to: '2023-12-31' });
    const before = touching({ from: '2022-07-01', to: '2022-12-31' });
    const cadre = (list: typeof incidents) =>
      list.filter(({ actors = [] }) => actors.includes('csp-psd')).length;
    expect(await of('exit-months', '{count}')).toBe(then.length);
    expect(await of('exit-months', '{count @ t=2022-07-01/2022-12-31}')).toBe(before.length);
    for (const region of ['ML05', 'ML06', 'ML08']) {
      const inIt = (list: typeof incidents) => list.filter((one) => one.region === region).length;
      expect(await of('exit-months', `{count @ region=${region}}`)).toBe(inIt(then));
      expect(await of('exit-months', `{count @ t=2022-07-01/2022-12-31&region=${region}}`)).toBe(
        inIt(before),
      );
    }
    expect(await of('exit-months', '{count @ actor=csp-psd}')).toBe(cadre(then));
    expect(await of('exit-months', '{count @ t=first/2023-06-30&actor=csp-psd}')).toBe(
      cadre(touching({ to: '2023-06-30' })),
    );
  });

  test('well placed and well dated', async () => {
    const precise = incidents.filter(
      ({ placePrecision, datePrecision }) => placePrecision <= 2 && datePrecision === 1,
    );
    expect(await of('recommendations', '{count}')).toBe(precise.length);
    expect(await of('recommendations', '{count @ where=7&when=5}')).toBe(incidents.length);
  });
});

describe('distances', () => {
  const isNear = (id: string, start: string) =>
    openOn(start).some((base) => km(base.at, at(id)) <= 50);

  test.each([
    [2017, ' @ t=2017-01-01/2017-12-31'],
    [2022, ''],
  ])('incidents of %i within reach of a base open on their day', async (year, link) => {
    const all = touching(YEAR(year));
    const near = all.filter(({ id, start }) => isNear(id, start));
    expect(await of('reach', `{answer.now.of${link}}`)).toBe(all.length);
    expect(await of('reach', `{answer.now.covered${link}}`)).toBe(near.length);
  });

  test('towns within reach before the closures, and after that of Kidal', async () => {
    const towns = shipped('places').map(({ geometry }) =>
      'coordinates' in geometry ? (geometry.coordinates as [number, number]) : [0, 0],
    );
    const nearOn = (open: typeof bases) =>
      towns.filter((town) => open.some((base) => km(base.at, town) <= 50)).length;
    expect(await of('exit', '{answer.steps.0.places.of}')).toBe(towns.length);
    expect(await of('exit', '{answer.steps.0.places.covered}')).toBe(nearOn(openOn('2023-08-02')));
    expect(await of('exit', '{answer.steps.8.places.covered}')).toBe(nearOn(openOn('2023-11-01')));
    expect(await of('humanitarian', '{answer.now.covered}')).toBe(nearOn(openOn('2023-06-30')));
  });

  test.each([
    ['diabaly', '2018-12-01', '2019-11-30', '2019-12-01', '2020-11-29', ''],
    [
      'gossi',
      '2017-09-01',
      '2018-08-31',
      '2018-09-01',
      '2019-08-31',
      ' @ a=before-after:base=gossi,days=365,r=50',
    ],
  ])('incidents round %s in the year before and the year after', async (id, a, b, c, d, link) => {
    const base = bases.find((one) => one.id === id);
    const round = (from: string, to: string) =>
      incidents.filter(
        (one) =>
          one.start >= from &&
          one.start <= to &&
          one.placePrecision <= 2 &&
          km(base?.at ?? [], at(one.id)) <= 50,
      ).length;
    expect(base?.to).toBe(b);
    expect(await of('before-after', `{answer.found.here.before.count${link}}`)).toBe(round(a, b));
    expect(await of('before-after', `{answer.found.here.after.count${link}}`)).toBe(round(c, d));
  });
});
