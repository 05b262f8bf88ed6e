import { expect, test } from 'vitest';
import { addDays, datePrecisionOf, spanDays } from '../../../data/build/dates.ts';
import { incidentFeatures, incidents, rawRows, shippedJson } from './shipped.ts';

const byId = new Map(incidents.map((one) => [one.id, one]));

test('sorted by first day and id, inside the period', () => {
  const keys = incidents.map((one) => `${one.start} ${one.id}`);
  expect([...keys].sort()).toEqual(keys);
  for (const { start, end } of incidents) {
    expect(start >= '2013-01-01' && start <= end && end <= '2023-12-31').toBe(true);
    expect(addDays(addDays(start, 1), -1)).toBe(start);
  }
});

test('precisions are in range and a one-day span is precision 1', () => {
  for (const one of incidents) {
    expect([1, 2, 3, 4, 5]).toContain(one.datePrecision);
    expect([1, 2, 3, 4, 5, 6, 7]).toContain(one.placePrecision);
    expect(one.datePrecision === 1).toBe(spanDays(one.start, one.end) === 1);
    expect(datePrecisionOf(one.start, one.end)).toBe(one.datePrecision);
  }
});

test('the deaths are the publisher’s, also where best lies outside low and high', () => {
  const rows = new Map(rawRows('data/ucdp/ged-mali-1990-2023.csv').map((row) => [row['id'], row]));
  let odd = 0;
  for (const { source, references, best, low, high } of incidents) {
    const row = rows.get(references.find((one) => one.source === 'ucdp')?.id);
    if (source !== 'ucdp') continue;
    expect([best, low, high].map(String)).toEqual([
      row?.['best_est'],
      row?.['low_est'],
      row?.['high_est'],
    ]);
    if ((best ?? 0) < (low ?? 0) || (best ?? 0) > (high ?? 0)) odd++;
  }
  expect(odd).toBe(22);
});

test('two attacks on one date share the dead by nationality', () => {
  const dead = (id: string) => byId.get(`mission:${id}`)?.missionDeathsBy;
  expect(dead('2017-08-14-douentza')).toEqual({ TGO: 1 });
  expect(dead('2017-08-14-timbuktu')).toEqual({ MLI: 1 });
  expect(dead('2017-11-24-douentza')).toEqual({ BFA: 1 });
  expect(dead('2017-11-24-i-n-delimane')).toEqual({ NER: 4 });
  expect(dead('2019-10-06-aguelhok')).toEqual({ TCD: 1 });
  expect(dead('2019-10-06-bandiagara')).toEqual({ TGO: 1 });
});

test('a death of wounds belongs to its attack', () => {
  expect(byId.get('mission:2016-02-12-kidal')?.missionDeaths).toBe(7);
  expect(byId.get('mission:2021-01-13-bambara-maoude')?.missionDeaths).toBe(4);
  expect(byId.get('mission:2021-02-10-kerena')).toMatchObject({ start: '2021-02-10', best: 2 });
  expect(byId.get('mission:2021-11-22-tessalit')?.missionDeathsBy).toEqual({ EGY: 1 });
});

test('a merged attack takes the point of UCDP, an unlinked one that of its town', () => {
  const where = (id: string) => {
    const feature = incidentFeatures.find((one) => one.properties.id === id);
    return [feature?.geometry.coordinates, feature?.properties.placePrecision];
  };
  expect(where('mission:2014-09-02-kidal')).toEqual([[1.37949, 18.70595], 1]);
  expect(where('mission:2016-05-29-sevare')).toEqual([[-4.09344, 14.52742], 2]);
  expect(where('mission:2019-02-22-siby')).toEqual([[-8.3338, 12.3758], 5]);
  expect(where('mission:2023-08-13-ber')).toEqual([[-3.02624, 16.66123], 1]);
});

test('the region is that of the division in force on the first day', () => {
  const menaka = incidents.filter((one) => one.cercle === 'ML0704');
  expect(menaka.length).toBeGreaterThan(50);
  for (const one of menaka) expect(one.region).toBe(one.start < '2016' ? 'ML07' : 'ML-9');
  const years = new Set(menaka.map((one) => one.start.slice(0, 4)));
  expect(years).toContain('2014');
  expect(years).toContain('2018');
  const newCodes = incidents.filter((one) => one.region?.startsWith('ML-'));
  for (const one of newCodes) expect(one.start >= '2016-01-01').toBe(true);
});

test('absent stays absent: no empty text, no null, no empty list', () => {
  for (const feature of incidentFeatures) {
    for (const value of Object.values(feature.properties)) {
      expect(value === null || value === '' || (Array.isArray(value) && !value.length)).toBe(false);
    }
  }
});

test('actors and countries are in their dictionaries, and see-also goes both ways', () => {
  const actors = shippedJson<Record<string, { name: { en: string; fr: string } }>>('actors.json');
  const countries = shippedJson<Record<string, object>>('countries.json');
  const used = new Set(incidents.flatMap((one) => one.actors ?? []));
  expect(Object.keys(actors).sort()).toEqual([...used].sort());
  for (const one of incidents) {
    for (const code of Object.keys(one.missionDeathsBy ?? {}))
      expect(countries).toHaveProperty(code);
    for (const id of one.seeAlso ?? []) expect(byId.get(id)?.seeAlso).toContain(one.id);
  }
  expect(byId.get('awsd:4108')?.seeAlso).toEqual(['ucdp:491761']);
});
