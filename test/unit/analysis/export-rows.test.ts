import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { type EventTable, eventTable } from '../../../src/analysis/event-table.ts';
import { rowsToCsv, rowsToGeoJson } from '../../../src/analysis/export-rows.ts';
import { joinTables } from '../../../src/analysis/join-tables.ts';
import { tableOfColumns } from '../../../src/analysis/table-of-columns.ts';
import { columnsOf } from './columns-of.ts';
import { day, incident } from './made-up.ts';

const NOTE = {
  citation: 'Davies, Pettersson & Öberg 2023;\nSundberg & Melander 2013',
  link: 'https://atlas.example/#v=1&t=2017-01-01/2017-12-31',
};

const FULL = incident({
  id: 'ucdp:42',
  type: 'mission',
  start: day(2016, 2, 29),
  end: day(2016, 3, 2),
  lon: -0.05,
  lat: 16.27,
  place: 'Gao, "camp"',
  region: 'ML07',
  best: 3,
  low: 0,
  missionDeaths: 3,
  missionDeathsBy: { NER: 1, TCD: 2 },
  aidWorkers: { wounded: 2 },
  actors: ['jnim', 'fama'],
  target: '=convoy',
  references: [
    { source: 'ucdp', id: '42' },
    { source: 'attacks', id: '7', address: 'https://x.example' },
  ],
  seeAlso: ['awsd:9'],
});
const BARE = incident({ id: 'awsd:1', type: 'aid' });
const TABLE = eventTable([FULL, BARE]);

const csvOf = (table: EventTable, rows: readonly number[]) =>
  [...rowsToCsv(table, rows, NOTE)].join('');
const collectionOf = (rows: readonly number[]): FeatureCollection =>
  JSON.parse([...rowsToGeoJson(TABLE, rows, NOTE)].join(''));

/** The rows below the comment lines, as a CSV library reads them. */
function rowsOf(csv: string) {
  return csvParse(csv.split('\r\n').slice(2).join('\r\n'));
}

describe('CSV', () => {
  const csv = csvOf(TABLE, [0, 1]);

  it('begins with the citation and the link, each on one comment line', () => {
    expect(csv.split('\r\n').slice(0, 3)).toEqual([
      '# Davies, Pettersson & Öberg 2023; Sundberg & Melander 2013',
      '# https://atlas.example/#v=1&t=2017-01-01/2017-12-31',
      expect.stringMatching(/^id,source,type,start,end,datePrecision,longitude,latitude,/),
    ]);
  });

  it('has a last column of notes where a row has some, as only imported rows do', () => {
    expect(rowsOf(csv).columns.at(-1)).toBe('seeAlso');
    const noted = incident({ id: 'acled:1', type: 'Riots', notes: 'Près de "là", dit-on' });
    const table = joinTables([TABLE, tableOfColumns(columnsOf([noted]))]);
    const rows = rowsOf(csvOf(table, [0, 1, 2]));
    expect(rows.columns.at(-1)).toBe('notes');
    expect(rows.map((row) => [row['id'], row['notes']])).toContainEqual(['acled:1', noted.notes]);
    expect(rows.filter((row) => row['notes'] === '')).toHaveLength(2);
  });

  it('ends every line with CRLF and has as many cells in each', () => {
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const rows = rowsOf(csv);
    expect(rows.length).toBe(2);
    for (const row of rows) expect(Object.keys(row)).toEqual(rows.columns);
  });

  it('gives the facts under the names of the data file', () => {
    expect(rowsOf(csv)[0]).toMatchObject({
      id: 'ucdp:42',
      start: '2016-02-29',
      end: '2016-03-02',
      longitude: '-0.05',
      latitude: '16.27',
      place: 'Gao, "camp"',
      best: '3',
      low: '0',
      missionDeathsBy: 'NER:1;TCD:2',
      aidWorkersWounded: '2',
      actors: 'jnim;fama',
      references: 'ucdp:42;attacks:7',
      seeAlso: 'awsd:9',
    });
  });

  it('leaves a cell empty for what is not known, and 0 for none', () => {
    expect(rowsOf(csv)[0]).toMatchObject({ high: '', cercle: '', aidWorkersKilled: '', low: '0' });
    expect(rowsOf(csv)[1]).toMatchObject({ best: '', missionDeaths: '', missionDeathsBy: '' });
  });

  it('no text is a formula to a spreadsheet, and numbers stay numbers', () => {
    expect(csv).toContain(",'=convoy,");
    expect(csv).toContain(',-0.05,');
  });

  it('gives back any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string(), (place, target) => {
        const table = eventTable([incident({ id: 'a', place, target })]);
        const [row] = rowsOf(csvOf(table, [0]));
        for (const [name, text] of Object.entries({ place, target })) {
          const written = row?.[name] ?? '';
          expect(written).toBe(/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);
        }
      }),
    );
  });

  it('is a header alone without rows', () => {
    expect(rowsOf(csvOf(TABLE, [])).length).toBe(0);
  });
});

describe('GeoJSON', () => {
  it('carries the citation and the link, and every fact that is known', () => {
    const collection = collectionOf([0]);
    const { lon, lat, start: _start, end: _end, ...facts } = FULL;
    expect(collection).toEqual({
      type: 'FeatureCollection',
      ...NOTE,
      features: [
        {
          type: 'Feature',
          id: 'ucdp:42',
          geometry: { type: 'Point', coordinates: [lon, lat] },
          properties: { ...facts, start: '2016-02-29', end: '2016-03-02' },
        },
      ],
    });
  });

  it('says nothing of what is not known', () => {
    const [feature] = collectionOf([1]).features;
    expect(Object.keys(feature?.properties ?? {})).not.toContain('best');
  });

  it('keeps the order of the rows given', () => {
    const ids = collectionOf([1, 0]).features.map((one) => one.id);
    expect(ids).toEqual(['awsd:1', 'ucdp:42']);
  });
});

it('makes no incident before its part is asked for, of rows without notes neither', () => {
  const list = Array.from({ length: 12_000 }, (_, i) => incident({ id: `own:${i}` }));
  const table = tableOfColumns(columnsOf(list));
  let made = 0;
  const counted: EventTable = {
    ...table,
    incidentAt(row) {
      made++;
      return table.incidentAt(row);
    },
  };
  const parts = rowsToCsv(counted, [...table.day.keys()], NOTE);
  expect(parts.next().value).not.toContain(',notes');
  expect(made).toBe(0);
  expect(parts.next().value).toMatch(/^own:0,/);
  expect(made).toBeGreaterThan(0);
  expect(made).toBeLessThan(list.length);
});

it('a file of many rows comes in parts that make one text', () => {
  const many = eventTable(
    Array.from({ length: 20_001 }, (_, i) => incident({ id: `ucdp:${i}`, start: day(2017, 1, 1) })),
  );
  const rows = [...many.day.keys()];
  const csv = [...rowsToCsv(many, rows, NOTE)];
  expect(csv.length).toBeGreaterThan(2);
  expect(rowsOf(csv.join('')).map(({ id }) => id)).toEqual(rows.map((row) => many.idAt(row)));
  const geojson: FeatureCollection = JSON.parse([...rowsToGeoJson(many, rows, NOTE)].join(''));
  expect(geojson.features.map(({ id }) => id)).toEqual(rows.map((row) => many.idAt(row)));
});
