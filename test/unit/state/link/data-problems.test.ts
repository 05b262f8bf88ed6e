import { describe, expect, test } from 'vitest';
import { EMPTY_DATA } from '../../../../src/analysis/atlas-data.ts';
import { eventTable } from '../../../../src/analysis/event-table.ts';
import type { DataKind } from '../../../../src/domain/data-kind.ts';
import { parseDay } from '../../../../src/domain/day.ts';
import type { Manifest } from '../../../../src/domain/manifest.ts';
import { linkDataProblems } from '../../../../src/state/link/data-problems.ts';
import { decodeLink } from '../../../../src/state/link/decode.ts';
import { incident } from '../../layers/small-scene.ts';

const day = (text: string) => parseDay(text) ?? Number.NaN;
const manifest: Manifest = {
  fingerprint: '0123abcd',
  first: day('2013-01-01'),
  last: day('2023-12-31'),
  files: [],
  sources: [],
};

function told(link: string, failed: readonly DataKind[] = []) {
  const { view, fingerprint } = decodeLink(link);
  const loaded = {
    data: { ...EMPTY_DATA, manifest },
    tables: [EMPTY_DATA.incidents],
    span: { from: manifest.first, to: manifest.last + 1 },
    failed: new Set(failed),
  };
  return linkDataProblems(view, loaded, fingerprint).map(
    ({ code, at, detail }) => `${code} ${at} ${detail}`,
  );
}

describe('names that are not in the data', () => {
  test.each<[string, DataKind]>([
    ['sel=base:atlantis', 'bases'],
    ['sel=incident:ucdp:0', 'incidents'],
    ['sel=sector:x', 'sectors'],
    ['region=ML99', 'regions'],
    ['src=x', 'incidents'],
    ['actor=x', 'actors'],
    ['actor=x', 'incidents'],
    ['tcc=XXX', 'countries'],
    ['tcc=XXX', 'incidents'],
  ])('%s is told, but not when the file of %s failed', (link, kind) => {
    const [key, value] = link.split('=');
    expect(told(link)).toEqual([`link-not-in-data ${key} ${value}`]);
    expect(told(link, [kind])).toEqual([]);
    expect(told(link, ['health'])).toHaveLength(1);
  });

  test('types are known without any file', () => {
    expect(told('type=tanks,mission', ['incidents'])).toEqual(['link-not-in-data type tanks']);
  });

  test('types of imported sets are known while those are there', () => {
    const { view } = decodeLink('type=Riots,Protests,state');
    const incidents = eventTable([incident('acled:1', '2017-01-05', { type: 'Riots' })]);
    const loaded = {
      data: { ...EMPTY_DATA, manifest },
      tables: [EMPTY_DATA.incidents, incidents],
      span: null,
      failed: new Set<DataKind>(),
    };
    expect(linkDataProblems(view, loaded).map(({ detail }) => detail)).toEqual(['Protests']);
  });
});

describe('a window', () => {
  test.each([
    't=2024-01-01/2024-12-31',
    't=2030-01-01/last',
    't=1999-01-01/2012-12-31',
    't=first/2012-12-31',
  ])('that holds no day of the data is told: %s', (link) => {
    expect(told(link)).toEqual([`link-window-outside t ${link.slice(2)}`]);
  });

  test.each([
    't=2023-12-31/2030-01-01',
    't=1999-01-01/2013-01-01',
    't=first/last',
    't=1990-01-01/2030-01-01',
  ])('that holds one is not: %s', (link) => {
    expect(told(link)).toEqual([]);
  });
});
