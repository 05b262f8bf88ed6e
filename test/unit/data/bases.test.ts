import { expect, test } from 'vitest';
import { parseContributors } from '../../../data/build/base-history.ts';
import { addDays } from '../../../data/build/dates.ts';
import { rawRows, shipped, shippedJson } from './shipped.ts';

interface Base {
  id: string;
  from: string;
  to: string;
  sector?: string;
  region: string;
  history: {
    from: string;
    to: string;
    troops: number;
    troopsRange?: [number, number];
    hq: number;
    tcc: Record<string, number>;
    precision: string;
    sourceMap: string;
  }[];
}
const bases = shipped<Base>('bases').map((feature) => feature.properties);
const base = (id: string) => {
  const found = bases.find((one) => one.id === id);
  if (!found) throw new Error(`no base ${id}`);
  return found;
};

test('fifteen bases, each with a history without gaps or overlaps inside its dates', () => {
  expect(bases).toHaveLength(15);
  for (const { history, from, to, id } of bases) {
    expect(history[0]?.from, id).toBe(from);
    expect(history.at(-1)?.to, id).toBe(to);
    for (const [i, record] of history.entries()) {
      expect(record.from <= record.to, id).toBe(true);
      const next = history[i + 1];
      if (next) expect(next.from, id).toBe(addDays(record.to, 1));
    }
  }
});

test('every row of the maps to 2020 is in a history with its troops', () => {
  const rows = rawRows('data/geopko/v2.1-by-map.csv');
  const records = bases.flatMap((one) => one.history.filter((r) => r.precision === 'month'));
  expect(records).toHaveLength(rows.length);
  const sum = rows.reduce((total, row) => total + Number(row['no.troops']), 0);
  expect(records.reduce((total, record) => total + record.troops, 0)).toBe(sum);
});

test('bases that leave the maps end before the next map; closures of 2023 end the others', () => {
  expect(base('lere')).toMatchObject({ from: '2016-09-01', to: '2017-08-31' });
  expect(base('gossi').to).toBe('2018-08-31');
  expect(base('diabaly').to).toBe('2019-11-30');
  expect(base('kidal').to).toBe('2023-10-31');
  expect(base('timbuktu').to).toBe('2023-12-28');
  expect(base('gao').to).toBe('2023-12-31');
  const facts = shippedJson<{ closures: { base?: string; date?: string }[] }>('mission.json');
  for (const { base: id, date } of facts.closures) if (id && date) expect(base(id).to).toBe(date);
});

test('yearly records say their range and hold the year’s last listed row', () => {
  const record = base('mopti').history.find((one) => one.from === '2021-01-01');
  expect(record).toMatchObject({ troops: 2035, troopsRange: [1585, 2035], precision: 'year' });
  expect(base('gao').history.filter((one) => one.precision === 'year')).toHaveLength(3);
});

test('headquarters are at the level known for them', () => {
  for (const record of base('bamako').history) expect(record.hq).toBe(3);
  for (const id of ['gao', 'timbuktu']) {
    for (const record of base(id).history) expect(record.hq).toBe(2);
  }
});

test('a base lies in the sector of its region, Mopti in none before Sector Centre', () => {
  expect(base('menaka')).toMatchObject({ sector: 'east', region: 'ML-9' });
  expect(base('mopti')).toMatchObject({
    sector: 'centre',
    sectors: [{ sector: 'centre', from: '2019-06-24', to: '2023-12-08' }],
  });
});

test('contributors of a yearly table are read, also those of unknown size', () => {
  expect(parseContributors("Chad (150), Cote d'Ivoire (35), Egypt (size unknown)")).toEqual([
    ['Chad', 150],
    ["Cote d'Ivoire", 35],
    ['Egypt', undefined],
  ]);
});
