import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../../../src/domain/day.ts';
import { type DateOrder, guessDateOrder } from '../../../../src/domain/import/date-order.ts';
import { dateReader, readDate } from '../../../../src/domain/import/dates.ts';
import { inEveryTimeZone } from '../time-zones.ts';

/** `2017-06-14`, `2017-06-01/2017-06-30 (4)`, or the code of the fault. */
function told(text: string, order: DateOrder = 'ymd'): string {
  const span = readDate(text, order);
  if (typeof span === 'string') return span;
  const [from, to] = [formatDay(span.from), formatDay(span.to)];
  return from === to ? from : `${from}/${to} (${span.precision})`;
}

inEveryTimeZone(() => {
  test.each([
    '2017-06-14',
    '2017-6-14',
    '2017/06/14',
    '2017.06.14',
    '20170614',
    ' 2017-06-14 ',
    '2017-06-14T23:59:59Z',
    '2017-06-14T00:30:00+12:00',
    '2017-06-14 00:00:00.000',
    '14 June 2017',
    '14 june 2017',
    '14-Jun-17',
    '14 Jun. 2017',
    '14 juin 2017',
    'June 14, 2017',
    'Jun 14 2017',
    'Wednesday, 14 June 2017',
    'mercredi 14 juin 2017',
    '14th June 2017',
    '42900',
    '42900,5',
  ])('%s is the day that it says', (text) => {
    expect(told(text)).toBe('2017-06-14');
  });
});

describe('a day', () => {
  test.each([
    ['1er août 2012', '2012-08-01'],
    ['3 février 2013', '2013-02-03'],
    ['3 fevr. 2013', '2013-02-03'],
    ['25 déc 2013', '2013-12-25'],
    ['9 mai 2014', '2014-05-09'],
    ['9 juillet 2014', '2014-07-09'],
  ])('%s', (text, day) => {
    expect(told(text)).toBe(day);
  });

  test.each([
    ['06/07/2017', 'dmy', '2017-07-06'],
    ['06/07/2017', 'mdy', '2017-06-07'],
    ['6.7.17', 'dmy', '2017-07-06'],
    ['06/07/2017 13:45', 'dmy', '2017-07-06'],
    ['17-06-14', 'ymd', '2017-06-14'],
    ['14/06/2017', 'ymd', '2017-06-14'],
    ['06/14/2017', 'ymd', '2017-06-14'],
  ] as const)('%s read as %s', (text, order, day) => {
    expect(told(text, order)).toBe(day);
  });

  test('that could be read both ways is not guessed', () => {
    expect(told('06/07/2017', 'ymd')).toBe('date-unreadable');
  });

  test('of a spreadsheet is marked', () => {
    expect(readDate('42900', 'ymd')).toMatchObject({ isSerial: true });
  });
});

test('a month or a year is its span, with its precision', () => {
  expect(told('2016-02')).toBe('2016-02-01/2016-02-29 (4)');
  expect(told('02/2017')).toBe('2017-02-01/2017-02-28 (4)');
  expect(told('février 2017')).toBe('2017-02-01/2017-02-28 (4)');
  expect(told('2017')).toBe('2017-01-01/2017-12-31 (5)');
});

test('faults are named', () => {
  expect(told('')).toBe('date-missing');
  expect(told('unknown')).toBe('date-unreadable');
  expect(told('0000-00-00')).toBe('date-impossible');
  expect(told('2019-02-30')).toBe('date-impossible');
  expect(told('31/02/2019', 'dmy')).toBe('date-impossible');
  expect(told('06/14/2017', 'dmy')).toBe('date-impossible');
  expect(told('0001-01-01')).toBe('date-impossible');
  expect(told('2017-13')).toBe('date-impossible');
  expect(told('14 Brumaire 2017')).toBe('date-unreadable');
});

test('every day comes back from ISO 8601, D/M/Y and M/D/Y', () => {
  fc.assert(
    fc.property(fc.integer({ min: -62_091, max: 84_005 }), (day) => {
      const [year = '', month = '', date = ''] = formatDay(day).split('-');
      const expected = { from: day, to: day, precision: 1 };
      expect(readDate(`${year}-${month}-${date}`, 'dmy')).toEqual(expected);
      expect(readDate(`${date}/${month}/${year}`, 'dmy')).toEqual(expected);
      expect(readDate(`${month}/${date}/${year}`, 'mdy')).toEqual(expected);
    }),
  );
});

test('a reader that remembers answers as one that does not, whatever the text', () => {
  const read = dateReader('dmy');
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('2017', '1/2/17', '')), (text) => {
      expect(read(text)).toEqual(readDate(text, 'dmy'));
      expect(read(text)).toEqual(readDate(text, 'dmy'));
    }),
  );
});

describe('the order of dates', () => {
  test.each([
    [['2017-06-14', '14 June 2017'], 'ymd'],
    [['06/07/2017', '14/06/2017'], 'dmy'],
    [['06/07/2017', '06/14/2017'], 'mdy'],
    [['99-06-14', '99-07-01'], 'ymd'],
    [[], 'ymd'],
  ] as const)('%j is %s', (texts, order) => {
    expect(guessDateOrder(texts).order).toBe(order);
  });

  test('that cannot be told is asked, with samples', () => {
    expect(guessDateOrder(['06/07/2017', '06/07/2017', '1/1/2018', '2017-06-14'])).toEqual({
      order: null,
      samples: ['06/07/2017', '1/1/2018'],
    });
    expect(guessDateOrder(['14/06/2017', '06/14/2017']).order).toBeNull();
  });
});
