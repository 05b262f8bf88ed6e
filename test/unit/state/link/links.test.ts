import { describe, expect, test } from 'vitest';
import { decodeLink } from '../../../../src/state/link/decode.ts';
import { encodeLink } from '../../../../src/state/link/encode.ts';
import { FIRST_LAYERS, type LayerChoice } from '../../../../src/state/view.ts';
import { linkLines } from './links-file.ts';

const SPAN = { from: 15706, to: 19723 };
const lines = linkLines();
const spelt = ({ key, shown }: LayerChoice) => (shown ? key : `-${key}`);

test('the file has its lines', () => {
  expect(lines.length).toBeGreaterThan(70);
});

describe('every link of links.txt opens what it always opened', () => {
  test.each(lines)('$link', ({ link, expected, view }) => {
    const decoded = decodeLink(link);
    const { layers, ...others } = decoded.view;
    expect(others).toEqual(view);
    const named = expected.layers ?? [];
    const keys = named.map((name) => name.replace(/^-/, ''));
    expect(layers.filter(({ key }) => keys.includes(key)).map(spelt)).toEqual(named);
    const unnamed = FIRST_LAYERS.filter(({ key }) => !keys.includes(key));
    expect(layers.filter(({ key }) => !keys.includes(key))).toEqual(unnamed);
    expect(decoded.problems.map(({ code, at }) => `${code} ${at}`)).toEqual(
      expected.problems ?? [],
    );
    expect(decoded.fingerprint).toBe(expected.fingerprint ?? null);
    expect(decoded.newer).toBe(expected.newer ?? false);
  });

  test.each(lines)('written again, it opens the same: $link', ({ link }) => {
    const { view } = decodeLink(link);
    const again = decodeLink(encodeLink(view, SPAN));
    expect(again.view).toEqual(view);
    expect(again.problems).toEqual([]);
  });
});
