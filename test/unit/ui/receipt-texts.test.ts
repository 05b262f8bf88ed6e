import { expect, test } from 'vitest';
import { STUDY_TRAITS } from '../../../src/analysis/study/study-facts.ts';
import { formatOf } from '../../../src/ui/format.ts';
import { METHOD_NAMES, methodOf } from '../../../src/ui/receipt/methods.ts';
import { leftOutText, paramTexts } from '../../../src/ui/receipt/receipt-texts.ts';
import '../../../src/ui/receipt/receipt-words.ts';
import { wordsFor } from '../../../src/ui/words/words.ts';

const WORDS = {
  method: {
    definition: '',
    formula: '',
    assumptions: '',
    reference: '',
    params: { of: 'Share of', from: 'From', day: 'Date' },
    values: { health: 'health sites', main: 'main roads' },
  },
  format: formatOf('en'),
  placeName: (text: string) => (text === 'base:gao' ? 'Gao (base)' : undefined),
};

test('parameters in words: choices, numbers, days, places, lists; what is not set is not there', () => {
  expect(
    paramTexts(WORDS, {
      of: 'health',
      from: { kind: 'base', id: 'gao' },
      day: 17_000,
      at: { lon: -0.05, lat: 16.27 },
      hours: [1, 2.5],
      speeds: { main: 40, other: 0 },
      base: null,
      corners: '',
    }),
  ).toEqual([
    ['Share of', 'health sites'],
    ['From', 'Gao (base)'],
    // date -u -d @$((17000 * 86400))
    ['Date', '18 July 2016'],
    ['at', '-0.05/16.27'],
    ['hours', '1 · 2.5'],
    ['speeds', 'main roads 40 · other 0'],
  ]);
});

test('a reason that no words know is told by its code', () => {
  const text = (code: string) => leftOutText(wordsFor('en'), 'en', 'coverage', code);
  expect(text('no-outline')).toMatch(/^No outline of its cercle/);
  expect(text('new-reason')).toBe('Another reason (new-reason)');
  expect(text('other')).toBe('Another reason (other)');
});

test.each([
  ['drift', ['outside-quarters', 'outside-years', 'place-too-rough', 'begun-before']],
  ['emerging', ['outside-cells', 'outside-quarters', 'place-too-rough', 'begun-before']],
  ['hotspots', ['outside-cells', 'place-too-rough', 'begun-before']],
  ['kernel', ['outside-cells', 'place-too-rough', 'begun-before']],
  ['near-repeats', ['date-too-rough', 'place-too-rough', 'begun-before']],
  ['scdi', ['outside-years', 'place-too-rough', 'begun-before']],
  ['rates', ['place-too-rough', 'region-split', 'no-area', 'begun-before']],
] as const)('every reason of %s has words in both languages', (name, codes) => {
  for (const language of ['en', 'fr'] as const) {
    const other = wordsFor(language)('receipt.reason.other', { code: '' }).slice(0, 5);
    for (const code of codes) {
      const text = leftOutText(wordsFor(language), language, name, code);
      expect(text.startsWith(other), `${language} ${code}`).toBe(false);
    }
  }
});

test('a place too rough is told by the precision from which on the analysis leaves it out', () => {
  const text = (name: 'counts' | 'kernel' | 'rates') =>
    leftOutText(wordsFor('en'), 'en', name, 'place-too-rough');
  expect(text('counts')).toContain('5–7');
  expect(text('kernel')).toContain('3 or worse');
  expect(text('rates')).toContain('5–7 by region, 4–7 by cercle');
});

test('both languages have every method, in one order, with no empty part', () => {
  expect(METHOD_NAMES).toEqual(expect.arrayContaining(Object.keys(STUDY_TRAITS)));
  for (const name of METHOD_NAMES) {
    const [en, fr] = [methodOf('en', name), methodOf('fr', name)];
    for (const part of ['definition', 'formula', 'assumptions', 'reference'] as const) {
      expect(en[part].length, `${name} ${part}`).toBeGreaterThan(20);
      expect(fr[part].length, `${name} ${part}`).toBeGreaterThan(20);
    }
    expect(Object.keys(fr.params)).toEqual(Object.keys(en.params));
    expect(Object.keys(fr.values ?? {})).toEqual(Object.keys(en.values ?? {}));
    expect(Object.keys(fr.leftOut ?? {})).toEqual(Object.keys(en.leftOut ?? {}));
    // What is published is the same source in whatever language.
    const addresses = (text: string) => text.match(/https:\S*[^\s.,;]/g) ?? [];
    expect(addresses(fr.reference)).toEqual(addresses(en.reference));
  }
});
