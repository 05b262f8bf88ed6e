import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GEOJSON_READERS, JSON_READERS } from './readers.ts';

const shipped = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../public/data/${file}`, import.meta.url), 'utf8'));

type Collection = { features: { geometry: unknown; properties: Record<string, unknown> }[] };

/** Values that a careless validator stumbles over. */
const nasty = fc.constantFrom<unknown>(
  null,
  [],
  {},
  [[]],
  [[[]]],
  [[null, null, null, null]],
  { type: 'constructor' },
  { type: '__proto__' },
  { type: 'hasOwnProperty' },
  { type: 'Point', coordinates: [{ toString: 1 }, 2] },
  { type: 'Point', coordinates: [Number.POSITIVE_INFINITY, 0] },
  { type: 'Polygon', coordinates: [[]] },
  { type: 'Polygon', coordinates: [] },
  { type: 'MultiPolygon', coordinates: [[[null]]] },
  { type: 'GeometryCollection', geometries: [{ type: 'GeometryCollection' }] },
  JSON.parse('{"__proto__":{"type":"Point"},"constructor":1}'),
);
const value = fc.oneof(nasty, fc.jsonValue());

describe.each([...GEOJSON_READERS, ...JSON_READERS])('%s', (_file, read) => {
  test('never throws, and says something when it gives nothing', () => {
    fc.assert(
      fc.property(fc.oneof(value, fc.anything()), (input) => {
        const { rows, problems } = read(input);
        const isEmpty = JSON.stringify(input) === '[]' || JSON.stringify(input) === '{}';
        if (rows.length === 0 && !isEmpty) expect(problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe.each(GEOJSON_READERS)('%s', (file, read) => {
  const { features } = shipped(file) as Collection;
  const [feature] = features;
  const keys = Object.keys(feature?.properties ?? {});

  test('never throws on a collection of anything', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(value, fc.record({ geometry: value, properties: value }))),
        (list) => {
          const { rows, problems } = read({ type: 'FeatureCollection', features: list });
          expect(rows.length + problems.length).toBeGreaterThanOrEqual(list.length);
        },
      ),
    );
  });

  test('a feature with one wrong property costs at most itself and is never lost in silence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), value, (key, wrong) => {
        const changed = { ...feature, properties: { ...feature?.properties, [key]: wrong } };
        const all = [changed, ...features.slice(1, 4)];
        const { rows, problems } = read({ type: 'FeatureCollection', features: all });
        expect(rows.length).toBeGreaterThanOrEqual(all.length - 1);
        if (rows.length < all.length) expect(problems.length).toBeGreaterThan(0);
      }),
    );
  });

  test('a feature with a wrong geometry is left out and named', () => {
    fc.assert(
      fc.property(value, (geometry) => {
        const all = [{ ...feature, geometry }, ...features.slice(1, 3)];
        const { rows, problems } = read({ type: 'FeatureCollection', features: all });
        expect(rows).toHaveLength(2);
        expect(problems).toHaveLength(1);
        expect(problems[0]?.at).toMatch(/^feature 1\b.*: geometry$/);
      }),
    );
  });

  test('the same id a second time is left out and named', () => {
    const { rows, problems } = read({ type: 'FeatureCollection', features: [feature, feature] });
    expect(rows).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'duplicate-id' }]);
  });
});
