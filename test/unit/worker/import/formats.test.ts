import { gzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fileOf, imported, previewed, problemsOf, rowsOf } from './imports.ts';
import { SMALL_GEOPARQUET } from './small-geoparquet.ts';

const CSV = 'id,date,lat,lon,deaths\na,2017-06-14,16.27,-0.05,3\nb,2013-01-11,14.95,-3.89,0\n';
const feature = (id: string, lon: number, lat: number, properties: object) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: [lon, lat] },
  properties,
});
const FEATURES = [
  feature('a', -0.05, 16.27, { date: '2017-06-14', deaths: 3, actors: ['JNIM', 'MINUSMA'] }),
  feature('b', -3.89, 14.95, { date: '2013-01-11', deaths: null, note: 'a "quoted" {bracket] \\' }),
];
const COLLECTION = JSON.stringify({ type: 'FeatureCollection', name: 'x', features: FEATURES });
const EXPECTED = [
  { id: 'import:b', start: '2013-01-11', lon: -3.89, lat: 14.95 },
  { id: 'import:a', start: '2017-06-14', lon: -0.05, lat: 16.27, best: 3 },
];
const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  [...`\ufeff${text}`].forEach((char, i) => {
    view.setUint16(i * 2, char.charCodeAt(0), isLittle);
  });
  return new Uint8Array(view.buffer);
};

describe('CSV', () => {
  test.each([
    ['as it is', CSV],
    ['with CRLF', CSV.replaceAll('\n', '\r\n')],
    ['with CR', CSV.replaceAll('\n', '\r')],
    ['with a byte order mark', `\ufeff${CSV}`],
    ['in UTF-16, low byte first', utf16(CSV, true)],
    ['in UTF-16, high byte first', utf16(CSV, false)],
    ['with tabs', CSV.replaceAll(',', '\t')],
    ['with bars', CSV.replaceAll(',', '|')],
    ['with `sep=`', `sep=;\n${CSV.replaceAll(',', ';')}`],
    ['under comments', `# "Cite me\n# https://x.example/#v=1\n${CSV}`],
    ['under a title', `My incidents,,,,\n,,,,\n${CSV}`],
    ['in a gzip', gzipSync(bytes(CSV))],
    ['in a zip', zipSync({ 'data/x.csv': bytes(CSV), 'README.txt': bytes('read me') })],
    ['stored in a zip', zipSync({ 'x.csv': [bytes(CSV), { level: 0 }] })],
  ])('%s', async (_name, content) => {
    const result = await imported(fileOf(content));
    expect(problemsOf(result)).toEqual([]);
    expect(rowsOf(result.columns)).toMatchObject(EXPECTED);
  });

  test('with HXL tags, which name the columns', async () => {
    const text =
      'Quand,Nord,Est,Qui\n#date,#geo+lat,#geo+lon,#actor\n2017-06-14,16.27,-0.05,JNIM\n';
    const file = fileOf(text);
    expect(await previewed(file)).toMatchObject({
      tags: ['#date', '#geo+lat', '#geo+lon', '#actor'],
      mapping: { columns: ['Quand', 'Nord', 'Est', 'Qui'], layout: { linesBefore: 2 } },
    });
    expect(rowsOf((await imported(file)).columns)).toMatchObject([
      { id: 'import:3', start: '2017-06-14', lat: 16.27, actors: ['JNIM'] },
    ]);
  });

  test('with a header of two lines', async () => {
    const text = 'date,lat,lon,"deaths\n(best)"\n2017-06-14,16.27,-0.05,3\nnever,16,0,1\n';
    const result = await imported(fileOf(text));
    expect(problemsOf(result)).toEqual(['date-unreadable 4']);
  });

  test('that turns from ASCII to Windows-1252 far behind its beginning', async () => {
    const row = (place: string) => `${place},2017-06-14,16.27,-0.05\n`;
    const text = `place,date,lat,lon\n${row('Gao').repeat(20_000)}${row('M\xe9naka')}`;
    const file = fileOf(Uint8Array.from(text, (char) => char.charCodeAt(0)));
    const { columns, report } = await imported(file);
    expect(columns.place.names).toEqual(['', 'Gao', 'Ménaka']);
    expect(report.rowsImported).toBe(20_001);
  });
});

describe('GeoJSON', () => {
  test.each([
    ['a collection', COLLECTION],
    ['with line ends and spaces', JSON.stringify(JSON.parse(COLLECTION), null, 2)],
    ['features one a line', FEATURES.map((one) => JSON.stringify(one)).join('\n')],
    ['a text sequence', FEATURES.map((one) => `\u001e${JSON.stringify(one)}\n`).join('')],
    ['an array of features', JSON.stringify(FEATURES)],
    [
      'with members after the features',
      COLLECTION.replace(/\}$/, ',"foot":{"features":[{"a":1}]}}'),
    ],
    ['in a zip', zipSync({ 'x.geojson': bytes(COLLECTION) })],
  ])('%s', async (_name, content) => {
    const file = fileOf(content, 'x.json');
    expect((await previewed(file)).mapping.layout.format).toBe('geojson');
    const result = await imported(file);
    expect(problemsOf(result)).toEqual([]);
    expect(rowsOf(result.columns)).toMatchObject(EXPECTED);
    expect(rowsOf(result.columns)[1]?.actors).toEqual(['JNIM', 'MINUSMA']);
    expect(rowsOf(result.columns)[0]?.best).toBe(-1);
    expect(rowsOf(result.columns)[0]?.notes).toBe('a "quoted" {bracket] \\');
  });

  test('what is no point is refused and named by its number', async () => {
    const line = {
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: [] },
      properties: {},
    };
    const nowhere = { type: 'Feature', geometry: null, properties: { date: '2017-06-14' } };
    const features = [...FEATURES, line, { type: 'Other' }, nowhere];
    const result = await imported(fileOf(JSON.stringify({ type: 'FeatureCollection', features })));
    expect(problemsOf(result)).toEqual([
      'not-a-point 3',
      'bad-feature 4',
      'place-missing 5',
      'place-missing 5',
    ]);
    expect(result.report).toMatchObject({
      unit: 'feature',
      rowsRead: 5,
      rowsImported: 2,
      rowsRefused: 3,
    });
  });
});

test('KML: placemarks with a time, a description and data of their own', async () => {
  const kml = `<?xml version="1.0" encoding="UTF-8"?>
    <kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder>
      <Placemark id="a"><name>Gao</name><description><![CDATA[<b>attack</b>]]></description>
        <TimeStamp><when>2017-06-14T10:00:00Z</when></TimeStamp>
        <ExtendedData><Data name="fatalities"><value>3</value></Data></ExtendedData>
        <Point><coordinates>-0.05,16.27,0</coordinates></Point></Placemark>
      <Placemark><name>a road</name><LineString><coordinates>0,16 1,17</coordinates></LineString></Placemark>
    </Folder></Document></kml>`;
  for (const content of [kml, zipSync({ 'doc.kml': bytes(kml), 'icon.png': bytes('x') })]) {
    const file = fileOf(content, 'x.kmz');
    expect((await previewed(file)).mapping.layout.format).toBe('kml');
    const result = await imported(file);
    expect(problemsOf(result)).toEqual(['not-a-point 2']);
    expect(rowsOf(result.columns)).toMatchObject([
      {
        start: '2017-06-14',
        lon: -0.05,
        lat: 16.27,
        place: 'Gao',
        best: 3,
        notes: '<b>attack</b>',
      },
    ]);
  }
});

test('GPX: way points with a time', async () => {
  const gpx = `<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">
    <wpt lat="16.27" lon="-0.05"><time>2017-06-14T10:00:00Z</time><name>Gao</name><desc>mine</desc></wpt>
    <wpt lat="14.95" lon="-3.89"><name>Konna</name></wpt></gpx>`;
  const result = await imported(fileOf(gpx, 'x.gpx'));
  expect(problemsOf(result)).toEqual(['date-missing 2']);
  expect(rowsOf(result.columns)).toMatchObject([
    { start: '2017-06-14', lon: -0.05, lat: 16.27, place: 'Gao', notes: 'mine' },
  ]);
});

test.each([
  ['alone', SMALL_GEOPARQUET],
  ['in a zip', zipSync({ 'x.parquet': SMALL_GEOPARQUET })],
])('GeoParquet %s', async (_name, content) => {
  const file = fileOf(content, 'x.parquet');
  expect(await previewed(file)).toMatchObject({
    mapping: {
      layout: { format: 'parquet' },
      columns: ['@longitude', '@latitude', 'id', 'event_date', 'fatalities', 'location'],
    },
    rowsEstimated: 3,
  });
  const result = await imported(file);
  expect(problemsOf(result)).toEqual(['date-missing 3']);
  expect(result.report.unit).toBe('row');
  expect(rowsOf(result.columns)).toMatchObject([
    { id: 'import:b', start: '2013-01-11', lon: -3.89, lat: 14.95, best: -1, place: 'Konna' },
    { id: 'import:a', start: '2017-06-14', lon: 2.4, lat: 15.9184, best: 3, place: 'Ménaka' },
  ]);
});
