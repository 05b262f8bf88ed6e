import { describe, expect, test } from 'vitest';
import { eventTable } from '../../../../src/analysis/event-table.ts';
import { NO_FILTERS } from '../../../../src/analysis/filters.ts';
import { joinTables } from '../../../../src/analysis/join-tables.ts';
import { leftOutToCsv } from '../../../../src/analysis/receipt/left-out-csv.ts';
import { plainValue } from '../../../../src/analysis/receipt/plain-value.ts';
import { receiptFile } from '../../../../src/analysis/receipt/receipt-file.ts';
import {
  countRows,
  shippedTest,
  sourcesOf,
} from '../../../../src/analysis/receipt/receipt-rows.ts';
import type { Manifest, ManifestSource } from '../../../../src/domain/manifest.ts';
import { day, incident } from '../made-up.ts';

const reference = (source: string) => ({ references: [{ source, id: '1' }] });
const shipped = eventTable([
  incident({ id: 'ucdp:1', start: day(2017, 1, 1), end: day(2017, 1, 9), ...reference('ucdp') }),
  incident({ id: 'ucdp:2', start: day(2017, 1, 3), ...reference('ucdp') }),
  incident({ id: 'awsd:1', start: day(2017, 1, 5), ...reference('awsd') }),
]);
const own = eventTable([incident({ id: 'mine', source: 'mine', start: day(2017, 1, 2) })]);
/** In order of day: ucdp:1, mine, ucdp:2, awsd:1. */
const table = joinTables([shipped, own]);
const isShipped = shippedTest(table, shipped);

function source(id: string): ManifestSource {
  const name = { en: `${id} in English`, fr: id };
  const text = { publisher: 'p', licence: 'l', address: 'https://a.test', citation: 'c' };
  return { id, name, ...text, leftOut: [] };
}
const manifest: Manifest = {
  fingerprint: '0123abcd',
  first: 0,
  last: 1,
  files: [
    {
      path: 'bases.geojson',
      kind: 'bases',
      sha256: '',
      bytes: 0,
      rows: 0,
      sources: ['geo-pko'],
      licence: '',
    },
  ],
  sources: ['awsd', 'geo-pko', 'icons', 'ucdp'].map(source),
};

const PARTS = {
  name: 'coverage',
  question: 'How many?',
  params: { radiusKm: 25, base: null },
  window: { from: day(2017, 1, 1), to: day(2018, 1, 1) },
  compare: null,
  filters: { ...NO_FILTERS, worstPlace: 2, types: ['state'] },
  ownFilters: 2,
  answer: 'Twice as many',
  facts: { ratio: Infinity, few: [Number.NaN, 1], list: Float64Array.of(0.5) },
  table,
  rows: Uint32Array.of(0, 1, 2),
  leftOut: [{ reason: 'no-outline', rows: Uint32Array.of(1, 3) }],
  isShipped,
  isOwnGroup: (key: string) => key.startsWith('My '),
  sources: [source('ucdp')],
  fingerprint: '0123abcd',
  link: 'https://atlas.test/#v=1',
  madeAt: '2026-01-01T00:00:00.000Z',
};

describe('a receipt as JSON', () => {
  test('has the answer in words, unless they may name what is the reader’s own', () => {
    expect(receiptFile(PARTS)).toMatchObject({ ownFilters: 2, answer: null });
    expect(receiptFile({ ...PARTS, ownFilters: 0 })).toMatchObject({ answer: 'Twice as many' });
  });

  test('says all that was asked and what came of it; own rows are only counted', () => {
    expect(receiptFile(PARTS)).toEqual({
      schema: 'minusma-atlas-receipt',
      version: 1,
      name: 'coverage',
      question: 'How many?',
      parameters: { radiusKm: 25, base: null },
      window: { first: '2017-01-01', last: '2017-12-31' },
      compare: null,
      filters: { types: ['state'], worstPlace: 2 },
      ownFilters: 2,
      answer: null,
      facts: { ratio: 'Infinity', few: ['NaN', 1], list: [0.5] },
      ownGroups: 0,
      dayUnit: 'days since 1970-01-01 UTC',
      rows: {
        count: 3,
        first: '2017-01-01',
        last: '2017-01-09',
        ids: ['ucdp:1', 'ucdp:2'],
        own: 1,
      },
      leftOut: [{ reason: 'no-outline', count: 2, ids: ['awsd:1'], own: 1 }],
      sources: [
        {
          id: 'ucdp',
          name: { en: 'ucdp in English', fr: 'ucdp' },
          publisher: 'p',
          licence: 'l',
          address: 'https://a.test',
          citation: 'c',
        },
      ],
      fingerprint: '0123abcd',
      link: 'https://atlas.test/#v=1',
      madeAt: '2026-01-01T00:00:00.000Z',
    });
  });

  test('loses nothing on its way through text', () => {
    const file = receiptFile(PARTS);
    expect(JSON.parse(JSON.stringify(file))).toEqual(file);
  });

  test('groups of own files have a number in place of their name, the same one everywhere', () => {
    const facts = {
      lines: [
        { key: 'My militia', a: 2 },
        { key: 'JNIM', a: 1 },
        { key: 'My neighbours', a: 1 },
      ],
      tooFew: [{ key: 'My neighbours', count: 1 }],
      all: { key: '' },
    };
    expect(receiptFile({ ...PARTS, facts })).toMatchObject({
      answer: null,
      facts: {
        lines: [
          { key: 'own-1', a: 2 },
          { key: 'JNIM', a: 1 },
          { key: 'own-2', a: 1 },
        ],
        tooFew: [{ key: 'own-2', count: 1 }],
        all: { key: '' },
      },
      ownGroups: 2,
    });
  });

  test('of no rows has no days', () => {
    expect(receiptFile({ ...PARTS, rows: new Uint32Array(), leftOut: [] })).toMatchObject({
      rows: { count: 0, first: null, last: null, ids: [], own: 0 },
      leftOut: [],
    });
  });
});

test('values as JSON can say them', () => {
  const value = {
    a: -Infinity,
    b: undefined,
    c: new Map([['k', 2]]),
    d: new Set([1]),
    e: () => 1,
    f: null,
    g: [true, 'x', undefined],
  };
  expect(plainValue(value)).toEqual({
    a: '-Infinity',
    c: [['k', 2]],
    d: [1],
    f: null,
    g: [true, 'x', null],
  });
});

test('rows are counted by origin, their days from the first to the last', () => {
  const rows = Uint32Array.of(1, 2);
  expect(countRows(table, rows, isShipped)).toEqual({
    count: 2,
    own: 1,
    first: day(2017, 1, 2),
    last: day(2017, 1, 3),
  });
  expect(countRows(own, Uint32Array.of(0), shippedTest(own, shipped))).toMatchObject({ own: 1 });
});

test('sources are those of the shipped rows and of the files that were read', () => {
  const ids = (rows: readonly number[], kinds: readonly string[]) =>
    sourcesOf(manifest, table, Uint32Array.from(rows), isShipped, kinds).map(({ id }) => id);
  expect(ids([0, 1], [])).toEqual(['ucdp']);
  expect(ids([3, 2], ['bases'])).toEqual(['awsd', 'geo-pko', 'ucdp']);
  expect(sourcesOf(null, table, Uint32Array.of(0), isShipped, [])).toEqual([]);
});

test('rows left out as CSV: each once, in order of day, with all its reasons', () => {
  const leftOut = [
    { reason: 'month-unknown', rows: Uint32Array.of(3, 0) },
    { reason: 'day-unknown', rows: Uint32Array.of(0) },
  ];
  const text = [...leftOutToCsv(table, leftOut, { citation: 'c', link: 'l' })].join('');
  const [, , header, ...lines] = text.trimEnd().split('\r\n');
  expect(header?.endsWith(',leftOut')).toBe(true);
  expect(lines.map((line) => [line.split(',')[0], line.split(',').at(-1)])).toEqual([
    ['ucdp:1', '"month-unknown;day-unknown"'],
    ['awsd:1', 'month-unknown'],
  ]);
});
