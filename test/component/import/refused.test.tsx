import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type ImportRefusal, MOST_BYTES, refusal } from '../../../src/domain/import/refusal.ts';
import { formatOf } from '../../../src/ui/format.ts';
import '../../../src/ui/import/import-words.ts';
import { refusalText } from '../../../src/ui/import/refusal-text.ts';
import { imports as fr } from '../../../src/ui/words/fr/import.ts';
import { wordsFor } from '../../../src/ui/words/words.ts';
import { openDesk } from './jobs.tsx';

const plain = (text: string) => text.replace(/\s/g, ' ');
const told = (language: 'en' | 'fr', refused: ImportRefusal) => {
  const speech = { t: wordsFor(language), format: formatOf(language), language };
  const { what, where } = refusalText(speech, refused);
  return [what, ...where].map(plain);
};

test('a refused file: what, where, what to do, and another file instead', async () => {
  const refused = refusal('several-files', { names: ['a.csv', 'b.csv'] });
  const { user, services } = openDesk({
    job: { phase: 'refused', file: 'both.zip', refusal: refused },
  });
  expect((await screen.findByRole('alert')).textContent).toBe(
    'The zip holds several files that could be read.Names: a.csv, b.csv',
  );
  expect(screen.getByText('Unpack it and choose one of them.')).toBeTruthy();
  expect(screen.getByText('What was there before is untouched.')).toBeTruthy();
  const file = new File(['date'], 'c.csv');
  await user.upload(screen.getByLabelText('Choose another file…'), file);
  expect(services.look).toHaveBeenCalledWith(file);
});

test('refusals in French', async () => {
  const refused = refusal('truncated-json', { row: 12_000, byte: 4_500_000 });
  openDesk({ job: { phase: 'refused', file: 'a.geojson', refusal: refused } }, 'fr');
  await screen.findByRole('heading', { name: 'a.geojson n’a pas été importé' });
  expect(plain(screen.getByRole('alert').textContent ?? '')).toBe(
    'Le fichier s’interrompt au milieu.Après 12 000 lignesÀ l’octet 4 500 000',
  );
  expect(screen.getByText('Ce qui était là avant reste inchangé.')).toBeTruthy();
});

test.each<[ImportRefusal, readonly string[]]>([
  [
    refusal('too-large', { byte: 612_000_000, limit: MOST_BYTES, names: ['a.csv'] }),
    ['Le fichier est trop gros : 612 Mo, et au plus 500 Mo peuvent être lus.', 'Noms : a.csv'],
  ],
  [
    refusal('too-many-rows', { row: 5_000_001, limit: 5_000_000 }),
    ['Le fichier a plus de 5 000 000 lignes.'],
  ],
  [
    refusal('field-missing', { names: ['start', 'latitude'] }),
    [fr.refusal['field-missing'].what, 'Noms : Date de début, Latitude'],
  ],
  [
    refusal('no-rows', { row: 3, text: 'not-a-point' }),
    [fr.refusal['no-rows'].what, 'Trouvé : une ligne ou une surface, non un point'],
  ],
  [refusal('broken-quotes', { line: 7 }), [fr.refusal['broken-quotes'].what, 'Ligne 7']],
])('$code in French', (refused, expected) => {
  expect(told('fr', refused)).toEqual(expected);
});

test('no words are left with a gap in them', () => {
  for (const code of Object.keys(fr.refusal) as (keyof typeof fr.refusal)[]) {
    for (const language of ['en', 'fr'] as const) {
      expect(told(language, refusal(code)).join()).not.toMatch(/\{\{|imports\./);
    }
  }
});
