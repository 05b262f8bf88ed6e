import { expect, test } from 'vitest';
import { endsOpen } from '../../../src/app/cut-off.ts';

const TEXT = String.raw`{"name":"a \" ] \\","list":[1,{"b":[]}]}`;

test('a JSON text is open at every place but its end', () => {
  expect(endsOpen(TEXT)).toBe(false);
  for (let end = 1; end < TEXT.length; end++) expect(endsOpen(TEXT.slice(0, end))).toBe(true);
});

test.each(['', '7', 'Bad gateway', '{"a": oops}'])('%j is not cut off', (text) => {
  expect(endsOpen(text)).toBe(false);
});
