import { expect, it } from 'vitest';
import { wordsFor } from '../../../src/ui/words/words.ts';

it('whole millions are French in French, too', () => {
  const t = wordsFor('fr');
  expect(t('data.rows', { count: 1_000_000, number: '1 000 000' })).toBe('1 000 000 lignes');
  expect(t('data.rows', { count: 2, number: '2' })).toBe('2 lignes');
});
