import { describe, expect, test } from 'vitest';
import { holdersOn } from '../../../../src/analysis/command/office-holders.ts';
import type { OfficeHolder } from '../../../../src/domain/mission.ts';
import { day } from '../made-up.ts';

function holder(name: string, facts: Partial<OfficeHolder>): OfficeHolder {
  return { office: 'force-commander', name, reference: 'https://example.org/', ...facts };
}

/** The shapes of doubt that `mission.json` has, with its dates. */
const HOLDERS = [
  holder('Kazura', {
    from: day(2013, 6, 11),
    fromPrecision: 'day',
    to: day(2014, 12, 31),
    toPrecision: 'month',
  }),
  holder('Bikimo', {}),
  holder('Lollesgaard', { from: day(2015, 3, 1), fromPrecision: 'month' }),
  holder('Ndiaye', { from: day(2021, 1, 1), fromPrecision: 'year' }),
  holder('Matthijssen', {
    from: day(2022, 1, 1),
    fromPrecision: 'month',
    to: day(2023, 1, 6),
    toPrecision: 'day',
  }),
];

/** `?` before a name: it may not have begun; after it: its end is not stated. */
function namesOn(at: number): string[] {
  return holdersOn(HOLDERS, at).map(
    (one) => `${one.begun ? '' : '?'}${one.holder.name}${one.endStated ? '' : '?'}`,
  );
}

describe('who held an office', () => {
  test.each([
    [day(2013, 6, 10), []],
    [day(2013, 6, 11), ['Kazura']],
    [day(2014, 12, 1), ['Kazura', '?Bikimo?']],
    [day(2014, 12, 20), ['Kazura?', '?Bikimo?']],
    [day(2015, 1, 15), ['?Bikimo?']],
    [day(2015, 3, 15), ['?Bikimo?', '?Lollesgaard?']],
    [day(2015, 3, 31), ['Lollesgaard?']],
    [day(2020, 12, 31), ['Lollesgaard?']],
    [day(2021, 6, 1), ['Lollesgaard?', '?Ndiaye?']],
    [day(2021, 12, 31), ['Ndiaye?']],
    [day(2022, 1, 10), ['Ndiaye?', '?Matthijssen']],
    [day(2022, 2, 1), ['Matthijssen']],
    [day(2023, 1, 6), ['Matthijssen']],
    [day(2023, 1, 7), []],
  ])('on day %i', (at, names) => expect(namesOn(at)).toEqual(names));
});
