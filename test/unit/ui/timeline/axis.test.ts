import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../../../src/domain/day.ts';
import {
  type Axis,
  axisTicks,
  binOfWidth,
  dayAt,
  heldX,
  PAD,
  xOf,
} from '../../../../src/ui/timeline/axis.ts';

const day = (text: string) => parseDay(text) ?? Number.NaN;
const axis: Axis = { from: day('2013-01-01'), to: day('2024-01-01'), width: 1440 };
const part = (from: string, to: string, width = 1440): Axis => ({
  from: day(from),
  to: day(to),
  width,
});

describe('axis', () => {
  it('lays the first day and the end between the pads', () => {
    expect(xOf(axis, axis.from)).toBe(PAD);
    expect(xOf(axis, axis.to)).toBe(1440 - PAD);
    expect(heldX(axis, axis.from - 400)).toBe(PAD);
    expect(heldX(axis, axis.to + 400)).toBe(1440 - PAD);
  });

  it('gives the day back from its pixel, leap day included', () => {
    for (const text of ['2013-01-01', '2016-02-29', '2019-12-31']) {
      expect(dayAt(axis, xOf(axis, day(text)))).toBeCloseTo(day(text), 6);
    }
  });

  it('holds pixels outside the strip to its ends', () => {
    expect(dayAt(axis, -500)).toBe(axis.from);
    expect(dayAt(axis, 5000)).toBe(axis.to);
  });

  it('stays finite without a width', () => {
    expect(Number.isFinite(xOf({ ...axis, width: 0 }, day('2016-01-01')))).toBe(true);
  });

  it('has shorter bins the more room a day has', () => {
    expect(binOfWidth(axis)).toBe('month');
    expect(binOfWidth({ ...axis, width: 390 })).toBe('quarter');
    expect(binOfWidth(part('2019-01-01', '2020-01-01'))).toBe('week');
    expect(binOfWidth(part('2019-01-01', '2019-04-01'))).toBe('day');
  });
});

describe('ticks', () => {
  const named = (of: Axis) =>
    axisTicks(of).flatMap(({ day: at, name }) => (name ? `${formatDay(at)} ${name}` : []));

  it('name every year where there is room, fewer where there is not', () => {
    expect(named(axis).map((text) => text.slice(0, 4))).toEqual(
      Array.from({ length: 11 }, (_, i) => String(2013 + i)),
    );
    const narrow = axisTicks({ ...axis, width: 390 });
    expect(narrow).toHaveLength(11);
    expect(narrow.filter((tick) => tick.name).map((tick) => formatDay(tick.day))).toEqual(
      [2013, 2015, 2017, 2019, 2021, 2023].map((year) => `${year}-01-01`),
    );
  });

  it('begin with the first whole year', () => {
    expect(axisTicks({ ...axis, from: day('2013-05-01') })[0]?.day).toBe(day('2014-01-01'));
  });

  it('say the year once where they name months or days', () => {
    expect(named(part('2019-03-10', '2020-03-10')).slice(0, 2)).toEqual([
      '2019-04-01 month-year',
      '2019-05-01 month',
    ]);
    expect(named(part('2019-03-10', '2020-03-10'))).toContain('2020-01-01 year');
    expect(named(part('2019-03-10', '2019-03-24')).slice(0, 2)).toEqual([
      '2019-03-10 day-year',
      '2019-03-11 day',
    ]);
  });
});
