import { describe, expect, test } from 'vitest';
import { checkBriefing, type SourceStep } from '../../../../data/build/briefing-checks.ts';
import { liveNumbers, parseStep, spokenWords } from '../../../../data/build/briefing-text.ts';

const ADDRESS = 'https://example.org/a';
const words = (count: number) => new Array<string>(count).fill('word').join(' ');
const markdown = (text: string, title = 'A title') =>
  `# ${title}\n\n${text}\n\nSources: [a](${ADDRESS})\n\n## Notes\n\nA note.\n`;
const stepFrom = (en: string, fr = en, id = 'a'): SourceStep => ({
  ...{ id, link: 'v=1', en: parseStep(en, 'a.en.md'), fr: parseStep(fr, 'a.fr.md') },
});
const sound = markdown(`${words(70)} {count}`);
const check =
  (...steps: SourceStep[]) =>
  () =>
    checkBriefing(steps, new Set([ADDRESS]));

test('a file has a title, a text and notes', () => {
  expect(parseStep('# One\n\nTwo.\n\nThree.\n\n## Notes\n\nFour.\n', 'x')).toEqual({
    title: 'One',
    text: 'Two.\n\nThree.',
    notes: 'Four.',
  });
  for (const bad of ['', '# One\n\nTwo.', 'Two.\n\n## Notes\n\nFour.', '# One\n\n## Notes\n\nx']) {
    expect(() => parseStep(bad, 'x.en.md')).toThrow('x.en.md: expected');
  }
});

test('words are those that are read aloud', () => {
  const text = 'Here are {count @ t=2017-01-01/2017-12-31} [of them](#v=1).\n\nSources: [a b](c)';
  expect(spokenWords(text)).toBe(5);
  expect(liveNumbers({ title: '{from}', text, notes: '{not}' })).toEqual([
    '{count @ t=2017-01-01/2017-12-31}',
    '{from}',
  ]);
});

describe('the build stops at', () => {
  test('nothing, where all is sound', () => {
    expect(check(stepFrom(sound), stepFrom(sound, sound, 'b'))).not.toThrow();
  });

  test.each<[string, SourceStep[], string]>([
    ['an id that stands there twice', [stepFrom(sound), stepFrom(sound)], 'a: stands there twice'],
    ['an id with other signs', [stepFrom(sound, sound, 'A b')], 'A b: may hold only'],
    ['a short text', [stepFrom(markdown(words(59)))], 'the text has 59 words'],
    [
      'a long text',
      [stepFrom(sound, markdown(`${words(130)} {count}`))],
      'French: the text has 131',
    ],
    ['a long title', [stepFrom(markdown(words(70), 'x'.repeat(61)))], 'the title has 61 letters'],
    ['other numbers', [stepFrom(sound, markdown(`${words(70)} {deaths}`))], 'their live numbers'],
    ['other views', [stepFrom(sound, markdown(`${words(70)} {count} [x](#v=1)`))], 'links into'],
    [
      'an address of no source',
      [stepFrom(sound.replace(ADDRESS, `${ADDRESS}b`))],
      `no source in the data has the address ${ADDRESS}b`,
    ],
    [
      'no sources',
      [stepFrom(sound.replace(/Sources.*/, 'The end.'))],
      'no line of sources at the end',
    ],
    ['a link without a version', [{ ...stepFrom(sound), link: 't=first/last' }], 'v=1'],
  ])('%s', (_, steps, fault) => {
    expect(check(...steps)).toThrow(fault);
  });
});
