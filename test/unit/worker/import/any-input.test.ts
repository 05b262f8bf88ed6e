import fc from 'fast-check';
import { gzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { eventTable } from '../../../../src/analysis/event-table.ts';
import { rowsToCsv, rowsToGeoJson } from '../../../../src/analysis/export-rows.ts';
import { INCIDENT_TYPES } from '../../../../src/domain/incident.ts';
import { importFile } from '../../../../src/worker/import/import-file.ts';
import { previewFile } from '../../../../src/worker/import/preview-file.ts';
import { day, incident } from '../../analysis/made-up.ts';
import { fileOf, imported, rowsOf } from './imports.ts';
import { SMALL_GEOPARQUET } from './small-geoparquet.ts';

const HEADER = 'date,lat,lon,deaths,place\n';
const POINT =
  '{"type":"Feature","geometry":{"type":"Point","coordinates":[0,16]},"properties":{"date":"2017"}}';

/** Text that looks like a data file here and there. */
const pieces = fc.constantFrom(
  ...[
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '#date',
    '2017-06-14',
    '06/07/2017',
    '16,5',
    '-0.05',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '"features":[',
    POINT,
    '\\',
    '<kml>',
    '<Placemark>',
    '</kml>',
    '<!--',
    '&#0;',
  ],
  ...['\ufeff', '\u0000', '\u001e', 'NA', 'é', '1e999', '🙂'],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces).map((list) => list.join('')),
);

async function readWhatever(file: File) {
  const preview = await previewFile(file);
  if (preview.kind === 'refusal') return;
  const { mapping } = preview;
  const fields = {
    start: [0],
    latitude: [1],
    longitude: [2],
    best: [3],
    place: [4],
    ...mapping.fields,
  };
  const answer = await importFile(file, {
    ...mapping,
    fields,
    dateOrder: mapping.dateOrder ?? 'dmy',
  });
  if (answer.kind === 'refusal') return;
  const { report, columns } = answer;
  expect(report.rowsImported + report.rowsRefused).toBe(report.rowsRead);
  expect(columns.size).toBe(report.rowsImported);
  expect(new Set(rowsOf(columns).map(({ id }) => id)).size).toBe(columns.size);
}

describe('never throws, and loses no row in silence', () => {
  test.each([
    ['any text', (text: string) => text],
    ['any rows under a header', (text: string) => HEADER + text],
    ['any JSON', (text: string) => `{"type":"FeatureCollection","features":[${POINT},${text}`],
    ['any XML', (text: string) => `<kml xmlns="http://www.opengis.net/kml/2.2">${text}</kml>`],
  ])('%s', async (_name, wrap) => {
    await fc.assert(fc.asyncProperty(anyText, (text) => readWhatever(fileOf(wrap(text)))));
  });

  const text = new TextEncoder().encode(`${HEADER}2017-06-14,16.27,-0.05,1,Gao\n`);
  test.each([
    ['zip', zipSync({ 'x.csv': text })],
    ['gzip', gzipSync(text)],
    ['GeoParquet', SMALL_GEOPARQUET],
  ])('a damaged %s', async (_name, whole) => {
    const damage = fc.record({
      at: fc.nat(whole.length - 1),
      byte: fc.nat(255),
      cut: fc.nat(whole.length),
    });
    await fc.assert(
      fc.asyncProperty(damage, fc.boolean(), async ({ at, byte, cut }, isCut) => {
        const copy = new Uint8Array(whole);
        copy[at] = byte;
        await readWhatever(fileOf(isCut ? copy.slice(0, cut) : copy));
      }),
    );
  });
});

describe('what the atlas exports it reads back', () => {
  const deaths = fc.option(fc.nat(10_000), { nil: undefined });
  const word = fc
    .string({ unit: 'grapheme' })
    .map((text) => text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').trim())
    // A cell of these means that nothing is known, as in the tables of R and pandas.
    .filter((text) => !/^(?:NA|N\/A|n\/a|NaN|nan|NULL|null|[-–—])?$/.test(text));
  const facts = fc.record({
    start: fc.integer({ min: day(1900, 1, 1), max: day(2199, 12, 1) }),
    days: fc.nat(30),
    type: fc.constantFrom(...INCIDENT_TYPES),
    datePrecision: fc.constantFrom(1 as const, 2 as const, 5 as const),
    placePrecision: fc.constantFrom(1 as const, 4 as const, 7 as const),
    lon: fc.double({ min: -180, max: 180, noNaN: true }).filter((lon) => lon !== 0),
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    place: word,
    best: deaths,
    low: deaths,
    high: deaths,
  });
  const note = { citation: 'Who, "What",\nwhen', link: 'https://x.example/#v=1' };

  test.each([
    ['CSV', rowsToCsv],
    ['GeoJSON', rowsToGeoJson],
  ])('%s', async (_name, write) => {
    await fc.assert(
      fc.asyncProperty(fc.array(facts, { minLength: 1, maxLength: 8 }), async (list) => {
        const table = eventTable(
          list.map(({ days, best, low, high, ...one }, i) =>
            incident({
              ...one,
              id: `ucdp:${i}`,
              end: one.start + days,
              actors: ['jnim', 'fama'],
              ...(best === undefined ? {} : { best }),
              ...(low === undefined ? {} : { low }),
              ...(high === undefined ? {} : { high }),
            }),
          ),
        );
        const file = fileOf([...write(table, [...table.day.keys()], note)].join(''));
        const { columns, report } = await imported(file, { source: 'again' });
        expect(report.rowsRefused).toBe(0);
        const rows = Array.from(table.day.keys(), (row) => table.incidentAt(row));
        const ids = rows.map((row) => `again:${row?.id}`);
        expect(rowsOf(columns).map(({ id }) => id)).toEqual(ids);
        expect(Array.from(columns.day)).toEqual(Array.from(table.day));
        expect(Array.from(columns.dayEnd)).toEqual(Array.from(table.dayEnd));
        // Text has no -0.
        expect(Array.from(columns.lon)).toEqual(Array.from(table.lon, (lon) => lon + 0));
        expect(Array.from(columns.lat)).toEqual(Array.from(table.lat, (lat) => lat + 0));
        expect(Array.from(columns.best)).toEqual(Array.from(table.best));
        expect(Array.from(columns.low)).toEqual(Array.from(table.low));
        expect(Array.from(columns.high)).toEqual(Array.from(table.high));
        expect(Array.from(columns.placePrecision)).toEqual(Array.from(table.placePrecision));
        expect(Array.from(columns.datePrecision)).toEqual(Array.from(table.datePrecision));
        expect(rowsOf(columns).map(({ place }) => place)).toEqual(rows.map((row) => row?.place));
        expect(rowsOf(columns).map(({ type }) => type)).toEqual(rows.map((row) => row?.type));
        expect(rowsOf(columns)[0]?.actors).toEqual(['jnim', 'fama']);
      }),
    );
  });
});
