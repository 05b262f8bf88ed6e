import { describe, expect, test } from 'vitest';
import { guessFields } from '../../../../src/domain/import/column-names.ts';
import { findHeader } from '../../../../src/domain/import/header.ts';
import { fieldsOfTags, isTagRow } from '../../../../src/domain/import/hxl.ts';
import { recognise } from '../../../../src/domain/import/profile.ts';
import { guessDelimiter } from '../../../../src/domain/import/separator.ts';
import { ACLED_HEADER, GED_HEADER, OLD_GED_HEADER } from './known-headers.ts';

/** The names of the columns by field. */
function named(header: readonly string[]) {
  const fields = Object.entries(guessFields(header));
  return Object.fromEntries(
    fields.map(([field, columns]) => [field, columns.map((i) => header[i])]),
  );
}

describe('columns by their names', () => {
  test('of UCDP GED, today and before version 18', () => {
    const common = {
      id: ['id'],
      start: ['date_start'],
      end: ['date_end'],
      datePrecision: ['date_prec'],
      latitude: ['latitude'],
      longitude: ['longitude'],
      placePrecision: ['where_prec'],
      type: ['type_of_violence'],
      actors: ['side_a', 'side_b'],
      place: ['where_coordinates'],
      conflict: ['conflict_name'],
      dyad: ['dyad_name'],
    };
    expect(named(GED_HEADER)).toMatchObject({
      ...common,
      best: ['best'],
      low: ['low'],
      high: ['high'],
    });
    expect(named(OLD_GED_HEADER)).toMatchObject({
      ...common,
      best: ['best_est'],
      low: ['low_est'],
    });
    expect([recognise(GED_HEADER), recognise(OLD_GED_HEADER)]).toEqual(['ucdp-ged', 'ucdp-ged']);
  });

  test('of ACLED', () => {
    expect(named(ACLED_HEADER)).toEqual({
      id: ['event_id_cnty'],
      start: ['event_date'],
      datePrecision: ['time_precision'],
      latitude: ['latitude'],
      longitude: ['longitude'],
      placePrecision: ['geo_precision'],
      type: ['event_type'],
      actors: ['actor1', 'assoc_actor_1', 'actor2', 'assoc_actor_2'],
      place: ['location'],
      best: ['fatalities'],
      weapon: ['sub_event_type'],
      notes: ['notes'],
    });
    expect(recognise(ACLED_HEADER)).toBe('acled');
  });

  test('in French, with accents and spaces', () => {
    expect(
      named(['Date de début', 'Date de fin', 'Latitude', 'Longitude', 'Localité', 'Tués']),
    ).toEqual({
      start: ['Date de début'],
      end: ['Date de fin'],
      latitude: ['Latitude'],
      longitude: ['Longitude'],
      place: ['Localité'],
      best: ['Tués'],
    });
    expect(recognise(['Date', 'Latitude', 'Longitude'])).toBeNull();
  });

  test('a column stands for one field only', () => {
    const columns = Object.values(guessFields([...GED_HEADER, ...ACLED_HEADER])).flat();
    expect(new Set(columns).size).toBe(columns.length);
  });
});

describe('the header', () => {
  test('stands below a title, and is not data', () => {
    const title = ['Incidents 2019', '', ''];
    const header = ['date', 'lat', 'lon'];
    expect(findHeader([title, header, ['2019-01-01', '16', '0']])).toEqual({
      dataFrom: 2,
      names: header,
      tags: null,
    });
    expect(findHeader([['2019-01-01', '16.2', '-0.1']])).toBeNull();
    expect(findHeader([['only one cell']])).toBeNull();
    expect(findHeader([])).toBeNull();
  });

  test('stands above HXL tags, which say what the columns are', () => {
    const tags = [
      '#date+start',
      '',
      '#geo+lat',
      '#geo+lon',
      '#affected+killed',
      '#actor',
      '#actor+b',
    ];
    expect(isTagRow(tags)).toBe(true);
    expect(isTagRow(['# a comment'])).toBe(false);
    expect(isTagRow(['', ''])).toBe(false);
    expect(findHeader([['a', 'b', 'c', 'd', 'e', 'f', 'g'], tags])).toMatchObject({
      dataFrom: 2,
      tags,
    });
    expect(fieldsOfTags(tags)).toEqual({
      start: [0],
      latitude: [2],
      longitude: [3],
      best: [4],
      actors: [5, 6],
    });
  });
});

test.each([
  ['a,b,c\n1,2,3\n', ','],
  ['a;b;c\n1,5;2,5;3,5\n', ';'],
  ['a\tb\n1,5\t2;2\n', '\t'],
  ['a|b\n1|2', '|'],
  ['a,b\n"x;y;z",2\n', ','],
  ['alone\nand alone\n', ','],
  ['', ','],
])('%j is separated by %j', (text, delimiter) => {
  expect(guessDelimiter(text)).toBe(delimiter);
});
