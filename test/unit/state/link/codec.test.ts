import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLink } from '../../../../src/state/link/decode.ts';
import { encodeLink } from '../../../../src/state/link/encode.ts';
import { FIELDS } from '../../../../src/state/link/fields.ts';
import { FIRST_LAYERS, FIRST_VIEW } from '../../../../src/state/view.ts';
import { anyText, anyView, SPAN } from './any-view.ts';
import { linkLines } from './links-file.ts';

const CONTRACT =
  'map t type src actor region tcc deaths where when q layers sel cmp a brief briefing lang ui';

test('the keys are those of the contract, in its order', () => {
  expect(FIELDS.map(({ key }) => key).join(' ')).toBe(CONTRACT);
});

test('there are layers to choose from', () => {
  expect(FIRST_LAYERS.length).toBeGreaterThan(5);
});

describe('encode', () => {
  test('leaves defaults out', () => {
    expect(encodeLink(FIRST_VIEW, SPAN)).toBe('v=1');
  });

  test('writes an end of the data as open', () => {
    const view = { ...FIRST_VIEW, window: { ...SPAN } };
    expect(encodeLink(view, SPAN)).toBe('v=1');
    const later = { ...FIRST_VIEW, window: { from: SPAN.from, to: SPAN.to - 1 } };
    expect(encodeLink(later, SPAN)).toBe('v=1&t=first/2023-12-30');
  });

  test('gives one text to lists that say the same', () => {
    const link = (regions: string[]) =>
      encodeLink({ ...FIRST_VIEW, filters: { ...FIRST_VIEW.filters, regions } }, SPAN);
    expect(link(['ML08', 'ML07', 'ML08'])).toBe('v=1&region=ML07,ML08');
    expect(link([''])).toBe('v=1');
  });

  test('gives one text to analyses that say the same', () => {
    const link = (params: Record<string, string>) =>
      encodeLink({ ...FIRST_VIEW, analysis: { name: 'hotspots', params } }, SPAN);
    expect(link({ cell: '25', band: '50' })).toBe('v=1&a=hotspots:band=50,cell=25');
    expect(link({ band: '50', cell: '25' })).toBe(link({ cell: '25', band: '50' }));
  });

  test('rounds the camera and never writes -0', () => {
    const camera = { zoom: 6.204, lat: -0.00001, lon: 181, bearing: -0.00001, pitch: 0 };
    expect(encodeLink({ ...FIRST_VIEW, camera }, SPAN)).toBe('v=1&map=6.20/0.0000/-179.0000');
  });

  test('a view of everyday size stays under 300 characters', () => {
    const line = linkLines().toSorted((a, b) => b.link.length - a.link.length)[0];
    expect(line?.link.length).toBeLessThan(300);
  });

  test('writes only characters that may stand in a fragment', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(encodeLink(view, SPAN)).toMatch(/^([A-Za-z0-9!$&'()*+,\-./:;=?@_~]|%[0-9A-F]{2})+$/);
      }),
    );
  });

  test('is what the URL standard makes of it too', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const text = encodeLink(view, SPAN);
        expect(new URL(`http://localhost/#${text}`).hash).toBe(`#${text}`);
      }),
    );
  });
});

describe('round trip', () => {
  test('decode gives back what encode was given', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { view: again, problems, newer } = decodeLink(encodeLink(view, SPAN));
        expect(again).toEqual(view);
        expect(problems).toEqual([]);
        expect(newer).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('decode never throws, and what it read is written the same for good', () => {
  const valid = fc.oneof(
    anyView.map((view) => encodeLink(view, SPAN)),
    fc.constantFrom(...linkLines().map(({ link }) => link)),
  );
  const mutated = fc
    .tuple(valid, fc.nat(), fc.nat({ max: 6 }), fc.oneof(anyText, fc.string({ unit: 'binary' })))
    .map(([link, at, cut, text]) => {
      const i = at % (link.length + 1);
      return link.slice(0, i) + text + link.slice(i + cut);
    });
  const spelt = fc
    .tuple(fc.constantFrom(...CONTRACT.split(' '), 'v', 'data'), fc.string({ unit: 'binary' }))
    .map(([key, value]) => `${key}=${value}`);

  test.each([
    ['any string', fc.string()],
    ['any UTF-16', fc.string({ unit: 'binary' })],
    [
      'half surrogates',
      fc.string({ unit: fc.constantFrom('\ud800', '\udc00', '%', 'q', '=', '&') }),
    ],
    ['any value of a key', spelt],
    ['a changed link', mutated],
  ])('%s', (_name, arbitrary: fc.Arbitrary<string>) => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const once = encodeLink(decodeLink(text).view, SPAN);
        const again = decodeLink(once);
        expect(again.problems).toEqual([]);
        expect(encodeLink(again.view, SPAN)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });
});
