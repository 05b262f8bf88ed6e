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
    // What is published is the same source in whatever language.
    const addresses = (text: string) => text.match(/https:\S*[^\s.,;]/g) ?? [];
    expect(addresses(fr.reference)).toEqual(addresses(en.reference));
  }
});
