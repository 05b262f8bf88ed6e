import fc from 'fast-check';
import { expect, test } from 'vitest';
import { liveParts } from '../../../src/domain/live-number.ts';

const number = (token: string, name: string | null, link = '', format: string | null = null) => ({
  token,
  name,
  format,
  link,
});

test('a text without braces is one piece, an empty one none', () => {
  expect(liveParts('Kidal, 2017')).toEqual(['Kidal, 2017']);
  expect(liveParts('')).toEqual([]);
});

test('numbers stand between the words, in order', () => {
  expect(liveParts('In all {count} incidents, {deaths} deaths.')).toEqual([
    'In all ',
    number('{count}', 'count'),
    ' incidents, ',
    number('{deaths}', 'deaths'),
    ' deaths.',
  ]);
});

test.each([
  ['{deaths.low}', number('{deaths.low}', 'deaths.low')],
  [
    '{deaths @ t=2017-01-01/2017-12-31&type=state}',
    number(
      '{deaths @ t=2017-01-01/2017-12-31&type=state}',
      'deaths',
      't=2017-01-01/2017-12-31&type=state',
    ),
  ],
  [
    '{answer.within.share | percent @ a=coverage:r=50}',
    number(
      '{answer.within.share | percent @ a=coverage:r=50}',
      'answer.within.share',
      'a=coverage:r=50',
      'percent',
    ),
  ],
  ['{ to|day }', number('{ to|day }', 'to', '', 'day')],
  ['{answer.rows.0.km | 0.1}', number('{answer.rows.0.km | 0.1}', 'answer.rows.0.km', '', '0.1')],
  ['{count@#region=ML07,ML08}', number('{count@#region=ML07,ML08}', 'count', 'region=ML07,ML08')],
  ['{count @ q=a%7Bb%7D(c)_*}', number('{count @ q=a%7Bb%7D(c)_*}', 'count', 'q=a%7Bb%7D(c)_*')],
])('%s', (text, wanted) => {
  expect(liveParts(text)).toEqual([wanted]);
});

test.each([
  '{count |}',
  '{count | furlongs}',
  '{count @}',
  '{count @ t=2017-01-01 / 2017-12-31}',
  '{count deaths}',
  '{answer. | percent}',
])('what is written like a number and cannot be read has no name: %s', (text) => {
  expect(liveParts(text)).toEqual([number(text, null)]);
});

test.each(['{}', '{ 1 }', '{"a": 1}', '{count', 'count}', '{count\n}', '\\{count}'])(
  'no number: %s',
  (text) => {
    expect(liveParts(text)).toEqual([text]);
  },
);

test('the pieces together are the text, whatever it is', () => {
  const text = fc.array(
    fc.oneof(fc.string(), fc.constantFrom('{', '}', '\\', '{count}', '{a.b|day @ t=1}', '\n', '@')),
  );
  fc.assert(
    fc.property(text, (pieces) => {
      const whole = pieces.join('');
      const told = liveParts(whole).map((part) => (typeof part === 'string' ? part : part.token));
      expect(told.join('')).toBe(whole);
    }),
  );
});
