import { gzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../../../src/worker/import/import-file.ts';
import { previewFile } from '../../../../src/worker/import/preview-file.ts';
import { fileOf, imported, previewed, refusedWith, rowsOf } from './imports.ts';
import { SMALL_GEOPARQUET } from './small-geoparquet.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const CSV = 'date,lat,lon\n2017-06-14,16.27,-0.05\n';
const LONG_CSV = `date,lat,lon,place\n${Array.from({ length: 20_000 }, (_, i) => `2017-06-14,16.27,-0.05,place ${i * 7919}\n`).join('')}`;
const POINT =
  '{"type":"Feature","geometry":{"type":"Point","coordinates":[0,16]},"properties":{"date":"2017"}}';

/** The zip with the bits of its first entry set as if it were encrypted. */
function encrypted(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(zip);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 10 < copy.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) copy[at + 8] = 1;
  }
  return copy;
}

const BILLION_LAUGHS = `<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
  <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><kml><Placemark><name>&c;</name></Placemark></kml>`;

describe('a file is refused with its reason', () => {
  test.each([
    ['empty', '', {}],
    ['empty', ' \n \n', {}],
    ['unknown-content', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0), {}],
    ['unknown-content', '<html><body>no data</body></html>', {}],
    ['no-header', '2017-06-14,16.27,-0.05\n2017-06-15,16.27,-0.05\n', {}],
    ['no-header', 'just a sentence without any separator at all\n', {}],
    ['no-rows', 'date,lat,lon\n', { line: 1 }],
    ['no-rows', '{"type":"FeatureCollection","features":[]}', {}],
    ['no-rows', '{"type":"Topology","objects":{}}', { text: 'bad-feature' }],
    [
      'field-missing',
      'date,where,deaths\n2017-06-14,Gao,1\n',
      { names: ['latitude', 'longitude'] },
    ],
    ['date-order-unknown', 'date,lat,lon\n06/07/2017,16.27,-0.05\n', {}],
    [
      'truncated-json',
      `{"type":"FeatureCollection","features":[${POINT},${POINT.slice(0, 40)}`,
      { row: 1 },
    ],
    ['truncated-json', `{"type":"FeatureCollection","features":[${POINT}`, { row: 1, byte: 136 }],
    ['truncated-json', `${POINT}\n${POINT.slice(0, -10)}`, { row: 1 }],
    ['bad-json', `[${POINT}]]`, {}],
    [
      'other-projection',
      `{"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32630"}},"features":[${POINT}]}`,
      { text: 'urn:ogc:def:crs:EPSG::32630' },
    ],
    ['truncated-archive', zipSync({ 'x.csv': bytes(LONG_CSV) }).slice(0, 5000), {}],
    ['truncated-archive', gzipSync(bytes(LONG_CSV)).slice(0, -3000), {}],
    ['truncated-archive', gzipSync(bytes(CSV)).slice(0, 30), {}],
    ['encrypted-archive', encrypted(zipSync({ 'x.csv': bytes(CSV) })), { names: ['x.csv'] }],
    [
      'several-files',
      zipSync({ 'a.csv': bytes(CSV), 'b.csv': bytes(CSV), 'LICENSE.txt': bytes('x') }),
      { names: ['a.csv', 'b.csv'] },
    ],
    [
      'no-data-file',
      zipSync({ 'a.png': bytes('x'), 'b.pdf': bytes('x') }),
      { names: ['a.png', 'b.pdf'] },
    ],
    ['unsafe-name', zipSync({ '../../etc/x.csv': bytes(CSV) }), { names: ['../../etc/x.csv'] }],
    ['unsafe-name', zipSync({ '/x.csv': bytes(CSV) }), {}],
    ['unsafe-name', zipSync({ 'C:\\x.csv': bytes(CSV) }), {}],
    [
      'unknown-content',
      zipSync({ 'x.zip': zipSync({ 'x.csv': bytes(CSV) }) }),
      { names: ['x.zip'] },
    ],
    ['xml-entities', BILLION_LAUGHS, {}],
    ['xml-entities', zipSync({ 'doc.kml': bytes(BILLION_LAUGHS) }), {}],
    ['bad-xml', '<kml><Placemark><name>cut off</nam', {}],
    ['bad-parquet', SMALL_GEOPARQUET.slice(0, 400), {}],
    [
      'bad-parquet',
      SMALL_GEOPARQUET.map((byte, i) => (i > 60 && i < 700 ? byte ^ 0x5a : byte)),
      {},
    ],
  ] as const)('%s', async (code, content, details) => {
    expect(await refusedWith(fileOf(content))).toMatchObject({ kind: 'refusal', code, ...details });
  });
});

describe('a bomb is stopped while it is inflated', () => {
  const zeros = new Uint8Array(60_000_000).fill(0x41);
  zeros.set(bytes(`${CSV}2017-06-14,16.27,`));

  test.each([
    ['zip', zipSync({ 'x.csv': zeros })],
    ['gzip', gzipSync(zeros)],
  ])('%s', async (_name, bomb) => {
    expect(bomb.length).toBeLessThan(100_000);
    const file = fileOf(bomb);
    expect(await previewFile(file)).toMatchObject({ code: 'archive-bomb' });
    const { mapping } = await previewed(fileOf(CSV));
    const refused = await importFile(file, mapping);
    expect(refused).toMatchObject({ kind: 'refusal', code: 'archive-bomb' });
    // Long before its end.
    expect(refused.kind === 'refusal' && refused.byte).toBeLessThan(bomb.length - 1000);
  });

  test('a zip that says it is small and is not', async () => {
    const zip = zipSync({ 'x.csv': bytes(LONG_CSV) });
    const view = new DataView(zip.buffer);
    for (let at = 0; at + 28 < zip.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    expect(await refusedWith(fileOf(zip))).toMatchObject({ code: 'truncated-archive' });
  });
});

test('a file of more than 500 MB is refused unread', async () => {
  const piece = new Blob([new Uint8Array(10_000_000)]);
  const file = new File(
    Array.from({ length: 51 }, () => piece),
    'x.csv',
  );
  expect(await refusedWith(file)).toEqual({
    kind: 'refusal',
    code: 'too-large',
    byte: 510_000_000,
    limit: 500_000_000,
  });
});

test('dates that may be read both ways are asked about, shown, and read as a person says', async () => {
  const file = fileOf('date,lat,lon\n06/07/2017,16.27,-0.05\n');
  expect(await previewed(file)).toMatchObject({
    mapping: { dateOrder: null },
    dateOrder: { order: null, samples: ['06/07/2017'] },
    trial: { rowsRead: 1, rowsRefused: 0 },
  });
  const start = async (dateOrder: 'dmy' | 'mdy') =>
    rowsOf((await imported(file, { dateOrder })).columns)[0]?.start;
  expect([await start('dmy'), await start('mdy')]).toEqual(['2017-07-06', '2017-06-07']);
});

describe('an import', () => {
  test('tells how far it is and can be stopped', async () => {
    const file = fileOf(LONG_CSV);
    const many = new File(
      [LONG_CSV, ...Array.from({ length: 60 }, () => LONG_CSV.slice(19))],
      'x.csv',
    );
    const { mapping } = await previewed(file);
    const controller = new AbortController();
    const seen: number[] = [];
    const answer = await importFile(many, mapping, {
      signal: controller.signal,
      onProgress: ({ bytesRead, bytesInAll, rowsRead, rowsPerSecond }) => {
        expect([bytesRead <= bytesInAll, bytesInAll, rowsPerSecond > 0]).toEqual([
          true,
          many.size,
          true,
        ]);
        seen.push(rowsRead);
        controller.abort();
      },
    });
    expect(answer).toMatchObject({ kind: 'refusal', code: 'cancelled' });
    expect(seen).toHaveLength(1);
  });

  test('of a file that cannot be read any more is refused', async () => {
    const file = fileOf(CSV);
    const { mapping } = await previewed(file);
    const gone = Object.assign(new File([CSV], 'x.csv'), {
      slice: () => ({
        arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
      }),
    });
    expect(await importFile(gone, mapping)).toMatchObject({ code: 'unreadable', text: 'gone' });
  });

  test('leaves the code of the set to whoever asks', async () => {
    const { columns } = await imported(fileOf(CSV), { source: 'mine' });
    expect(columns.source.names).toEqual(['', 'mine']);
    expect(new TextDecoder().decode(columns.id.bytes)).toBe('mine:2');
  });
});
