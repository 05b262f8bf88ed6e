import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../../../../src/ui/words/en/en.ts';
import { linkLines } from './links-file.ts';

const SRC = new URL('../../../../src/', import.meta.url);

/** Texts in quotes that look like the code of a problem, in the files that make problems. */
function codesIn(folder: string): string[] {
  const url = new URL(folder, SRC);
  return readdirSync(url)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => readFileSync(new URL(name, url), 'utf8').match(CODE) ?? [])
    .map((code) => code.slice(1, -1));
}
const CODE =
  /'((link|file)-[a-z-]+|bad-[a-z]+|not-[a-z-]+|wrong-type|out-of-range|missing|duplicate-id|end-before-start|unknown-kind|row-count)'/g;

test('every problem that can be found has words', () => {
  const found = new Set([
    ...codesIn('domain/read/'),
    ...codesIn('state/link/'),
    ...codesIn('app/'),
    ...linkLines().flatMap(
      ({ expected }) => expected.problems?.map((one) => one.split(' ')[0]) ?? [],
    ),
  ]);
  expect(found.size).toBeGreaterThan(15);
  expect([...found].filter((code) => !Object.hasOwn(en.problem, code ?? ''))).toEqual([]);
});
