import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../../../src/domain/day.ts';
import type { DayWindow } from '../../../../src/domain/day-window.ts';
import { type DateField, readDates } from '../../../../src/state/time/typed-dates.ts';

const day = (text: string) => parseDay(text) ?? Number.NaN;
const days = (first: string, last: string): DayWindow => ({ from: day(first), to: day(last) + 1 });
const SPAN = days('2013-01-04', '2023-12-20');
const YEAR = days('2017-01-01', '2017-12-31');

function read(first: string | null, last: string | null, edited: DateField = 'first') {
  const result = readDates({ first, last }, YEAR, SPAN, edited);
  return 'problems' in result
    ? result.problems
    : `${formatDay(result.window.from)}/${formatDay(result.window.to - 1)}`;
}

describe('typed dates', () => {
  it.each([
    ['2016', null, '2016-01-01/2017-12-31'],
    [null, '2018', '2017-01-01/2018-12-31'],
    ['2016-02', '2016-02', '2016-02-01/2016-02-29'],
    ['14 June 2017', null, '2017-06-14/2017-12-31'],
    ['1er juin 2017', null, '2017-06-01/2017-12-31'],
    ['août 2017', null, '2017-08-01/2017-12-31'],
    [' 2017-06-14 ', null, '2017-06-14/2017-12-31'],
    ['2019', '2019', '2019-01-01/2019-12-31'],
    ['first', 'last', '2013-01-04/2023-12-20'],
    ['Premier', 'dernier', '2013-01-04/2023-12-20'],
    ['2013', null, '2013-01-04/2017-12-31'],
    [null, '2023-12', '2017-01-01/2023-12-20'],
    ['last', 'last', '2023-12-20/2023-12-20'],
  ])('%s and %s', (first, last, expected) => {
    expect(read(first, last)).toBe(expected);
  });

  it.each(['', 'soon', '14/06/2017', '2017-02-29', '2017-13', '17'])(
    'does not read "%s"',
    (text) => {
      expect(read(text, null)).toEqual({ first: 'unreadable' });
      expect(read(null, text)).toEqual({ last: 'unreadable' });
    },
  );

  it('refuses dates beside the data', () => {
    expect(read('2012', null)).toEqual({ first: 'outside' });
    expect(read(null, '2024')).toEqual({ last: 'outside' });
  });

  it('tells the field that was edited of a wrong order', () => {
    expect(read('2018', null, 'first')).toEqual({ first: 'order' });
    expect(read(null, '2016', 'last')).toEqual({ last: 'order' });
  });
});
