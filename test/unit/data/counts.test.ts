import { expect, test } from 'vitest';
import { countLeftOut, incidents, leftOut, rawRows } from './shipped.ts';

const referred = (source: string) =>
  incidents.flatMap((incident) =>
    incident.references.filter((one) => one.source === source).map((one) => one.id),
  );

test('ids are unique and begin with their source', () => {
  expect(new Set(incidents.map((one) => one.id)).size).toBe(incidents.length);
  for (const { id, source } of incidents) expect(id.split(':')[0]).toBe(source);
});

test('every UCDP event of 2013–2023 stands in exactly one incident', () => {
  const rows = rawRows('data/ucdp/ged-mali-1990-2023.csv');
  const inPeriod = rows.filter((row) => Number(row['year']) >= 2013);
  expect(inPeriod).toHaveLength(1955);
  expect(referred('ucdp').sort()).toEqual(inPeriod.map((row) => row['id']).sort());
  expect(rows.length - inPeriod.length).toBe(countLeftOut('ucdp'));
  const byYear = [83, 30, 55, 52, 126, 236, 199, 232, 215, 408, 319];
  const counted = byYear.map(
    (_, i) => inPeriod.filter((row) => row['year'] === String(2013 + i)).length,
  );
  expect(counted).toEqual(byYear);
});

test('every malicious death stands in one incident or is listed: 174 in all', () => {
  const malicious = rawRows('data/mission/un-fatalities.csv').filter(
    (row) => row['type_of_incident'] === 'Malicious Act',
  );
  expect(malicious).toHaveLength(174);
  const placed = referred('un-fatalities');
  expect(new Set(placed).size).toBe(placed.length);
  const unplaced = leftOut.filter((one) => one.reason === 'no-place-known');
  const dates = new Set(unplaced.map((one) => one.date));
  const expected = malicious.filter((row) => !dates.has(row['incident_date'] ?? ''));
  expect([...placed].sort()).toEqual(expected.map((row) => row['casualty_id']).sort());
  const shown = incidents.reduce((total, one) => total + (one.missionDeaths ?? 0), 0);
  const lost = unplaced.reduce((total, one) => total + (one.missionDeaths ?? 0), 0);
  expect([shown, lost, dates.size]).toEqual([162, 12, 10]);
});

test('dead by nationality add up to the dead, by the UN record', () => {
  for (const { missionDeaths, missionDeathsBy, references } of incidents) {
    const sum = Object.values(missionDeathsBy ?? {}).reduce((a, b) => a + b, 0);
    expect(sum).toBe(missionDeaths ?? 0);
    expect(references.filter((one) => one.source === 'un-fatalities')).toHaveLength(sum);
  }
  const chad = incidents.reduce((total, one) => total + (one.missionDeathsBy?.['TCD'] ?? 0), 0);
  const rows = rawRows('data/mission/un-fatalities.csv').filter(
    (row) => row['type_of_incident'] === 'Malicious Act' && row['isocode3'] === 'TCD',
  );
  const unplaced = ['2016-02-25', '2016-03-12', '2019-02-04'];
  const hidden = rows.filter((row) => unplaced.includes(row['incident_date'] ?? '')).length;
  expect(chad + hidden).toBe(rows.length);
});

test('every located attack stands in exactly one incident', () => {
  const ids = referred('attacks');
  expect(ids).toHaveLength(rawRows('data/mission/attacks.csv').length);
  expect(new Set(ids).size).toBe(ids.length);
});

test('AWSD rows are shown or listed, and none that cites ACLED is shown', () => {
  const rows = rawRows('data/awsd/incidents.csv');
  const shown = referred('awsd');
  expect(shown.length + countLeftOut('awsd')).toBe(rows.length);
  const acled = rows.filter((row) => row['Source']?.trim() === 'ACLED');
  expect(acled).toHaveLength(28);
  for (const row of acled) expect(shown).not.toContain(row['Incident ID']);
});

test('types come from the sources as the rule says', () => {
  const count = (type: string, source: string) =>
    incidents.filter((one) => one.type === type && one.source === source).length;
  const links = rawRows('data/mission/ucdp-links.csv');
  const touching = links.filter((row) => row['link'] !== 'un_fatality');
  // One of them is told by an attack of the list, one is a use of force by the UN itself.
  expect(count('mission', 'ucdp')).toBe(touching.length - 2);
  expect(incidents.find((one) => one.id === 'ucdp:203750')?.type).toBe('state');
  expect(count('mission', 'mission')).toBe(67);
  expect(count('aid', 'awsd')).toBe(incidents.filter((one) => one.source === 'awsd').length);
  const types = ['state', 'nonstate', 'onesided'].map((type) => count(type, 'ucdp'));
  const merged = links.filter((row) => row['link'] === 'un_fatality').length + 1;
  expect(types.reduce((a, b) => a + b)).toBe(1955 - merged - count('mission', 'ucdp'));
});
