import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../../src/domain/language.ts';
import { incidents, shipped, shippedJson, textOf } from '../shipped.ts';
import { steps, typedWords, wordsOf } from './shipped-briefing.ts';

// A number typed in a text is a date, a month, a year or a resolution that the data have, or the name
// of a road; all others are worked out when they are shown.

const MONTHS: Record<string, string> = Object.fromEntries(
  [
    'January février=February mars=March avril=April mai=May juin=June juillet=July',
    'août=August septembre=September octobre=October novembre=November décembre=December',
  ]
    .join(' ')
    .split(' ')
    .flatMap((pair, i) => pair.split('=').map((name) => [name, String(i + 1).padStart(2, '0')])),
);
MONTHS['janvier'] = '01';
const MONTH = Object.keys(MONTHS).join('|');

const missionText = textOf('public/data/mission.json');
const basesText = textOf('public/data/bases.geojson');
const isoIn = (text: string) => text.match(/\b20\d\d-\d\d-\d\d\b/g) ?? [];
const days = new Set([
  ...isoIn(missionText),
  ...incidents.filter(({ type }) => type === 'mission').flatMap(({ start, end }) => [start, end]),
]);
const months = new Set(
  [...days, ...isoIn(basesText), ...steps.flatMap(({ link }) => isoIn(link))].map((day) =>
    day.slice(0, 7),
  ),
);
const monthDays = new Set([...days].map((day) => day.slice(5)));
const resolutions = shippedJson<{ resolutions: { id: string }[] }>('mission.json').resolutions;
const roads = shipped<{ ref?: string }>('routes').flatMap(({ properties: { ref } }) => ref ?? []);

/** What of the text is a number that the data do not have. */
function unknownNumbers(text: string): string[] {
  const unknown: string[] = [];
  const take = (from: string, pattern: RegExp, isKnown: (...parts: string[]) => boolean) =>
    from.replace(new RegExp(pattern, 'gu'), (found, ...parts: string[]) => {
      if (!isKnown(...parts)) unknown.push(found);
      return '…';
    });
  let left = typedWords(text).replace(/^\d\. /gm, '');
  left = take(left, /(\d{4} \(\d{4}\))/, (id) =>
    resolutions.some((one) => one.id === `S/RES/${id}`),
  );
  left = take(left, /\b(RN\d+)\b/, (name) => roads.includes(name));
  left = take(left, new RegExp(`(\\d{1,2})(?:er)? (${MONTH}) (\\d{4})`), (day, month, year) =>
    days.has(`${year}-${MONTHS[month ?? '']}-${day?.padStart(2, '0')}`),
  );
  left = take(left, new RegExp(`(\\d{1,2})(?:er)? (${MONTH})`), (day, month) =>
    monthDays.has(`${MONTHS[month ?? '']}-${day?.padStart(2, '0')}`),
  );
  left = take(left, new RegExp(`(${MONTH}) (\\d{4})`), (month, year) =>
    months.has(`${year}-${MONTHS[month ?? '']}`),
  );
  // Of a resolution named by its number alone, in the words of a link to it.
  left = take(left, /\b(2\d{3})\b/, (number) =>
    Number(number) >= 2013 && Number(number) <= 2023
      ? true
      : resolutions.some(({ id }) => id.startsWith(`S/RES/${number} `)),
  );
  return [...unknown, ...(left.match(/\S*\d\S*/g) ?? [])];
}

test('what is typed is found out', () => {
  expect(MONTHS).toMatchObject({ January: '01', février: '02', August: '08', décembre: '12' });
  expect(unknownNumbers('On 25 April 2013, by resolution 2100 (2013), on the RN16.')).toEqual([]);
  expect(unknownNumbers('Le 1er juillet 2013, en mars 2017, {count} en 2019.')).toEqual([]);
  expect(unknownNumbers('1,234 dead on 26 April 2013 by 2101 (2013), RN17, in 2012')).toEqual([
    '2101 (2013)',
    'RN17',
    '26 April 2013',
    '2012',
    '1,234',
  ]);
});

test.each(steps)('$id: what is typed is in the data', (step) => {
  for (const language of LANGUAGES) {
    expect([language, ...unknownNumbers(wordsOf(step, language, true))]).toEqual([language]);
  }
});

test.each(steps)('$id: French and English are set as each is', (step) => {
  const french = typedWords(wordsOf(step, 'fr', true));
  expect(french.match(/.{0,20}[ \u00a0][;:!?»].{0,9}|.{0,9}[^\s\u202f][;!?»].{0,9}/gu)).toBeNull();
  expect(french.match(/«[^\u202f].{0,20}/gu)).toBeNull();
  expect(french.match(/["'“”]/g)).toBeNull();
  const english = typedWords(wordsOf(step, 'en', true));
  expect(english.match(/["'«»\u202f]/g)).toBeNull();
});
