import { expect, it } from 'vitest';
import '../../../src/ui/data/data-words.ts';
import '../../../src/ui/import/import-words.ts';
import '../../../src/ui/rhythm/rhythm-words.ts';
import { wordsFor } from '../../../src/ui/words/words.ts';

it('whole millions are French in French, too', () => {
  const t = wordsFor('fr');
  expect(t('data.rows', { count: 1_000_000, number: '1 000 000' })).toBe('1 000 000 lignes');
  expect(t('data.rows', { count: 2, number: '2' })).toBe('2 lignes');
});

it('French says none and one in the singular', () => {
  const t = wordsFor('fr');
  const texts = (key: 'timeline.shownOf.incidents' | 'timeline.shownOf.deaths') =>
    [0, 1, 2].map((count) => t(key, { count, shown: String(count), all: '5' }));
  expect(texts('timeline.shownOf.incidents')).toEqual([
    ...['0 incident sur 5', '1 incident sur 5', '2 incidents sur 5'],
  ]);
  expect(texts('timeline.shownOf.deaths')).toEqual([
    ...['0 mort sur 5', '1 mort sur 5', '2 morts sur 5'],
  ]);
  expect(t('timeline.ofWhich', { certain: '1', possible: '1' })).toBe(
    'certains\u00a0: 1, possibles\u00a0: 1',
  );
  expect(t('imports.done.more', { count: 1, number: '1' })).toBe('et 1 autre');
  expect(t('imports.done.more', { count: 2, number: '2' })).toBe('et 2 autres');
  expect(t('imports.preview.trialRead', { count: 1, number: '1', read: '0' })).toBe(
    '0 ligne sur 1 serait lue.',
  );
  expect(t('rhythm.intro', { count: 0, number: '0' })).toMatch(/^0 incident de la fenêtre/);
});
