import { expect, test } from 'vitest';
import { parseDay } from '../../../../src/domain/day.ts';
import { parseWindow, windowText } from '../../../../src/state/link/window-text.ts';
import { inEveryTimeZone } from '../../domain/time-zones.ts';
import { SPAN } from './any-view.ts';

const at = (text: string) => parseDay(text) ?? Number.NaN;

inEveryTimeZone(() => {
  test.each([
    ['2017-01-01/2017-12-31', at('2017-01-01'), at('2018-01-01')],
    ['2017-03-12/2017-04-02', at('2017-03-12'), at('2017-04-03')],
    ['2016-02-29/2016-02-29', at('2016-02-29'), at('2016-03-01')],
    ['first/2013-01-01', null, at('2013-01-02')],
    ['2023-12-31/last', at('2023-12-31'), null],
  ])('%s, both days inclusive', (text, from, to) => {
    expect(windowText({ from, to }, SPAN)).toBe(text);
    expect(parseWindow(text)).toEqual({ window: { from, to }, isInverted: false });
  });
});

test.each([
  '',
  '/',
  'first',
  'last/first',
  '2017-02-29/last',
  '2017-01-01/',
  'a/b',
  'first/last/x',
])('%j is no window', (text) => {
  expect(parseWindow(text).window).toBeNull();
});
