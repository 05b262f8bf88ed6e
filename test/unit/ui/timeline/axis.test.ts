import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../../src/domain/day.ts';
import { type Axis, dayAt, PAD, xOf, yearTicks } from '../../../../src/ui/timeline/axis.ts';

const day = (text: string) => parseDay(text) ?? Number.NaN;
const axis: Axis = { from: day('2013-01-01'), to: day('2024-01-01'), width: 1440 };

describe('axis', () => {
  it('lays the first day and the end between the pads', () => {
    expect(xOf(axis, axis.from)).toBe(PAD);
    expect(xOf(axis, axis.to)).toBe(1440 - PAD);
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

  it('names every year where there is room, fewer where there is not', () => {
    const wide = yearTicks(axis);
    expect(wide.map((tick) => tick.year)).toEqual([
      2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023,
    ]);
    expect(wide.every((tick) => tick.named)).toBe(true);
    const narrow = yearTicks({ ...axis, width: 390 });
    expect(narrow.filter((tick) => tick.named).map((tick) => tick.year)).toEqual([
      2013, 2015, 2017, 2019, 2021, 2023,
    ]);
  });

  it('begins with the first whole year', () => {
    expect(yearTicks({ ...axis, from: day('2013-05-01') })[0]?.year).toBe(2014);
  });
});
