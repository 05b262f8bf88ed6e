import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyFacts, type RowFacts } from '../../../../src/domain/import/row-facts.ts';
import { columnBuffers } from '../../../../src/worker/import/column-buffers.ts';
import { ColumnsBuilder } from '../../../../src/worker/import/columns-builder.ts';
import { FeatureScanner } from '../../../../src/worker/import/feature-scanner.ts';
import { rowsOf, textsOf } from './imports.ts';

function built(rows: readonly Partial<RowFacts>[]) {
  const noted: string[] = [];
  const builder = new ColumnsBuilder('own', (code, at) => noted.push(`${code} ${at}`));
  rows.forEach((row, i) => {
    builder.add({ ...emptyFacts(), ...row }, i + 1);
  });
  return { columns: builder.finish(), noted };
}

/** By UTF-8 bytes: by code points. */
function byCodePoints(one: string, other: string): number {
  const [a, b] = [[...one], [...other]].map((chars) =>
    chars.map((char) => char.codePointAt(0) ?? 0),
  );
  for (let i = 0; i < Math.min(a?.length ?? 0, b?.length ?? 0); i++) {
    const difference = (a?.[i] ?? 0) - (b?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return (a?.length ?? 0) - (b?.length ?? 0);
}

describe('columns', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ minLength: 30, maxLength: 60 }),
  );
  const row = fc.record({
    start: fc.oneof(fc.integer({ min: -80_000, max: 80_000 }), fc.constantFrom(-1, 0, 1)),
    lon: fc.double({ noNaN: true }),
    best: fc.integer({ min: -1, max: 2 ** 31 - 1 }),
    place: text,
    notes: text,
    actors: fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 4 }),
  });

  test('have the facts of every row, sorted by day and id, whatever the rows', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (list) => {
        const rows = list.map((one, i) => ({ ...one, id: `own:é${(i * 7919) % 61}` }));
        const { columns, noted } = built(rows);
        const sorted = rows.toSorted((a, b) => a.start - b.start || byCodePoints(a.id, b.id));
        expect(noted).toEqual([]);
        expect(Array.from(columns.day)).toEqual(sorted.map(({ start }) => start));
        expect(Array.from(columns.lon)).toEqual(sorted.map(({ lon }) => lon));
        expect(Array.from(columns.best)).toEqual(sorted.map(({ best }) => best));
        expect(rowsOf(columns).map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
        expect(rowsOf(columns).map(({ place }) => place)).toEqual(sorted.map(({ place }) => place));
        expect(rowsOf(columns).map(({ notes }) => notes)).toEqual(sorted.map(({ notes }) => notes));
        expect(rowsOf(columns).map(({ actors }) => actors)).toEqual(
          sorted.map(({ actors }) => actors),
        );
        expect(columns.countries.offsets).toEqual(new Uint32Array(rows.length + 1));
      }),
    );
  });

  test('grow over their first room, and every id is known again', () => {
    const { columns, noted } = built(
      Array.from({ length: 20_000 }, (_, i) => ({ id: `own:${i % 15_000}`, start: i })),
    );
    expect(noted).toHaveLength(5000);
    expect(noted[0]).toBe('duplicate-id 15001');
    const ids = textsOf(columns.id);
    expect(new Set(ids).size).toBe(20_000);
    expect(ids[19_999]).toBe('own:4999#2');
  });

  test('a name for which there is no code is left out and noted', () => {
    const { columns, noted } = built(
      Array.from({ length: 65_537 }, (_, i) => ({ id: `own:${i}`, start: i, place: `place ${i}` })),
    );
    expect(noted).toEqual(['names-full 65536', 'names-full 65537']);
    expect(columns.place.names).toHaveLength(65_536);
    expect(Array.from(columns.place.codes.slice(-3))).toEqual([65_535, 0, 0]);
  });

  test('move by their buffers, each once', () => {
    const { columns } = built([{ id: 'own:1', notes: 'text' }]);
    const buffers = columnBuffers(columns);
    expect(new Set(buffers).size).toBe(buffers.length);
    const copy = structuredClone(columns, { transfer: buffers as ArrayBuffer[] });
    expect(rowsOf(copy)[0]).toMatchObject({ id: 'own:1', notes: 'text' });
    // What was left behind is empty: nothing was copied.
    const left = Object.values(columns).flatMap((column) =>
      typeof column === 'number'
        ? []
        : ArrayBuffer.isView(column)
          ? [column]
          : Object.values(column),
    );
    for (const list of left) if (ArrayBuffer.isView(list)) expect(list.byteLength).toBe(0);
  });
});

test('features are the same however the text is cut', () => {
  const features = [{ a: '}]"\\' }, { b: { c: [{}, []] } }, {}].map((properties) => ({
    type: 'Feature',
    properties,
  }));
  const text = JSON.stringify({ before: [{}, '"features":['], features, after: [{}] });
  const feature = fc.array(fc.nat(text.length));
  fc.assert(
    fc.property(feature, (cuts) => {
      const found: string[] = [];
      const scanner = new FeatureScanner((one) => found.push(one));
      const at = [0, ...cuts.toSorted((a, b) => a - b), text.length];
      for (let i = 1; i < at.length; i++) scanner.push(text.slice(at[i - 1], at[i]));
      scanner.end(0);
      expect(found).toEqual(features.map((one) => JSON.stringify(one)));
    }),
  );
});
