import { describe, expect, test } from 'vitest';
import { ACLED_HEADER, GED_HEADER, OLD_GED_HEADER } from '../../domain/import/known-headers.ts';
import { fileOf, imported, previewed, problemsOf, rowsOf } from './imports.ts';

/** CSV with a header and rows that name only some of its columns. */
function csv(header: readonly string[], rows: readonly Record<string, string>[]): string {
  const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((row) => header.map((name) => quoted(row[name] ?? '')).join(','));
  return `${[header.join(','), ...lines].join('\r\n')}\r\n`;
}

const GED_ROWS = [
  {
    id: '244657',
    relid: 'MLI-2012-1-11347-1',
    type_of_violence: '1',
    conflict_name: 'Mali: Azawad',
    dyad_name: 'Government of Mali - MNLA',
    side_a: 'Government of Mali',
    side_b: 'MNLA',
    where_prec: '2',
    where_coordinates: 'Ménaka town',
    latitude: '15.918400',
    longitude: '2.402200',
    date_prec: '2',
    date_start: '2012-01-17 00:00:00.000',
    date_end: '2012-01-18 00:00:00.000',
    best: '3',
    high: '40',
    low: '2',
  },
  {
    id: '9',
    type_of_violence: '3',
    side_a: 'JNIM',
    side_b: 'Civilians',
    where_prec: '4',
    where_coordinates: 'Mopti region',
    latitude: '14.5',
    longitude: '-4.2',
    date_prec: '5',
    date_start: '2011-01-01',
    date_end: '2011-12-31',
    best: '0',
    high: '5',
    low: '0',
  },
];

describe('UCDP GED', () => {
  test('is known by its columns and read with its precisions', async () => {
    const file = fileOf(csv(GED_HEADER, GED_ROWS));
    expect(await previewed(file)).toMatchObject({
      mapping: { profile: 'ucdp-ged', dateOrder: 'ymd', source: 'ucdp-ged' },
      missing: [],
      swapped: false,
      rowsEstimated: 2,
      trial: { rowsRead: 2, rowsRefused: 0, problems: [] },
    });
    const result = await imported(file);
    expect(problemsOf(result)).toEqual([]);
    expect(result.columns.source.names).toEqual(['', 'ucdp-ged']);
    expect(rowsOf(result.columns)).toEqual([
      {
        id: 'ucdp-ged:9',
        start: '2011-01-01',
        end: '2011-12-31',
        datePrecision: 5,
        placePrecision: 4,
        lon: -4.2,
        lat: 14.5,
        type: 'onesided',
        place: 'Mopti region',
        weapon: '',
        conflict: '',
        dyad: '',
        actors: ['JNIM', 'Civilians'],
        best: 0,
        low: 0,
        high: 5,
        notes: '',
        reference: '',
      },
      expect.objectContaining({
        id: 'ucdp-ged:244657',
        start: '2012-01-17',
        end: '2012-01-18',
        type: 'state',
        conflict: 'Mali: Azawad',
        dyad: 'Government of Mali - MNLA',
        best: 3,
        low: 2,
        high: 40,
      }),
    ]);
  });

  test('of before version 18 gives the same', async () => {
    const old = GED_ROWS.map((row) => ({
      ...row,
      best_est: row.best,
      low_est: row.low,
      high_est: row.high,
    }));
    const rows = rowsOf((await imported(fileOf(csv(OLD_GED_HEADER, old)))).columns);
    expect(rows).toEqual(rowsOf((await imported(fileOf(csv(GED_HEADER, GED_ROWS)))).columns));
  });
});

describe('ACLED', () => {
  const event = {
    event_id_cnty: 'MLI1234',
    event_date: '14 June 2017',
    year: '2017',
    time_precision: '1',
    disorder_type: 'Political violence',
    event_type: 'Explosions/Remote violence',
    sub_event_type: 'Remote explosive/landmine/IED',
    actor1: 'JNIM: Group for Support of Islam and Muslims',
    actor2: 'MINUSMA: United Nations Multidimensional Integrated Stabilization Mission in Mali',
    assoc_actor_2: 'Military Forces of Chad; Military Forces of Niger',
    latitude: '18.4411',
    longitude: '1.4078',
    location: 'Kidal',
    geo_precision: '2',
    source: 'Studio Tamani',
    notes: 'On 14 June 2017, a "complex" attack\non the camp.',
    fatalities: '4',
    timestamp: '1658185437',
  };
  const week = { ...event, event_id_cnty: 'MLI1', time_precision: '2', geo_precision: '3' };
  const month = { ...event, event_id_cnty: 'MLI2', time_precision: '3', event_date: '2016-02-15' };

  test('is known by its columns; its types stay its own, its precisions are the nearest of ours', async () => {
    const file = fileOf(csv(ACLED_HEADER, [event, week, month]));
    expect((await previewed(file)).mapping.profile).toBe('acled');
    const result = await imported(file);
    expect(problemsOf(result)).toEqual([]);
    const [inMonth, inWeek, onDay] = rowsOf(result.columns);
    expect(onDay).toMatchObject({
      id: 'acled:MLI1234',
      start: '2017-06-14',
      end: '2017-06-14',
      datePrecision: 1,
      placePrecision: 2,
      type: 'Explosions/Remote violence',
      weapon: 'Remote explosive/landmine/IED',
      actors: [event.actor1, event.actor2, 'Military Forces of Chad', 'Military Forces of Niger'],
      best: 4,
      low: 4,
      high: 4,
      notes: event.notes,
      reference: '',
    });
    expect(inWeek).toMatchObject({
      id: 'acled:MLI1',
      start: '2017-06-11',
      end: '2017-06-17',
      datePrecision: 2,
      placePrecision: 4,
    });
    expect(inMonth).toMatchObject({ start: '2016-02-01', end: '2016-02-29', datePrecision: 4 });
  });
});

test('a file of nobody known: a French spreadsheet', async () => {
  const text = [
    'Date;Latitude;Longitude;Localité;Type;Tués;Remarques',
    '14/06/2017;16,2711;-0,0447;Gao;Embuscade;1 234;"deux lignes,',
    'une virgule"',
    '03/07/2017;15,9184;2,4022;Ménaka;Engin explosif;;été',
  ].join('\r\n');
  const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
  const file = fileOf(bytes);
  expect((await previewed(file)).mapping).toMatchObject({
    layout: { format: 'csv', encoding: 'windows-1252', delimiter: ';', linesBefore: 1 },
    profile: null,
    dateOrder: 'dmy',
    decimal: ',',
    source: 'import',
  });
  expect(rowsOf((await imported(file)).columns)).toMatchObject([
    {
      id: 'import:2',
      start: '2017-06-14',
      lat: 16.2711,
      lon: -0.0447,
      best: 1234,
      type: 'Embuscade',
      notes: 'deux lignes,\nune virgule',
    },
    { id: 'import:4', start: '2017-07-03', place: 'Ménaka', best: -1, notes: 'été' },
  ]);
});
