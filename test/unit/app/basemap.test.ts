import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadBasemap, retryBasemap } from '../../../src/app/basemap.ts';
import { atlasStore } from '../../../src/state/store.ts';
import { BASE, inPieces } from './fake-server.ts';

const TILES = Buffer.from(
  readFileSync(new URL('../../../public/basemap/mali.pmtiles', import.meta.url)),
);

async function load(answer: () => Response) {
  const store = atlasStore();
  const asked: string[] = [];
  const bytes = await loadBasemap(
    store,
    async (address) => {
      asked.push(address);
      return answer();
    },
    BASE,
  ).catch(() => null);
  return { store, bytes, asked, report: store.getState().basemap };
}

test('the shipped tiles come whole', async () => {
  const { bytes, asked, report } = await load(() => inPieces(TILES));
  expect(asked).toEqual(['http://localhost/atlas/basemap/mali.pmtiles']);
  expect(bytes?.byteLength).toBe(TILES.byteLength);
  expect(report).toMatchObject({ status: 'ready', bytesRead: TILES.byteLength, problems: [] });
});

test.each<[string, () => Response, object]>([
  ['missing', () => new Response('no', { status: 404 }), { code: 'file-missing' }],
  [
    'the page itself',
    () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    { code: 'file-missing' },
  ],
  ['another kind of file', () => new Response('{"tiles":[]}'), { code: 'not-basemap' }],
  ['empty', () => new Response(''), { code: 'file-empty' }],
  [
    'cut off in its header',
    () => inPieces(TILES.subarray(0, 60)),
    { code: 'file-truncated', figures: { byte: 60, of: 127 } },
  ],
  [
    'cut off by one byte',
    () => inPieces(TILES.subarray(0, -1)),
    {
      code: 'file-truncated',
      figures: { byte: TILES.byteLength - 1, of: TILES.byteLength },
    },
  ],
])('tiles that are %s are told and of no use', async (_what, answer, problem) => {
  const { bytes, report } = await load(answer);
  expect(bytes).toBeNull();
  expect(report?.status).toBe('failed');
  expect(report?.problems).toMatchObject([
    { ...problem, file: 'basemap/mali.pmtiles', severity: 'error' },
  ]);
});

test('only tiles that failed are asked for again, by a map made anew', async () => {
  const { store } = await load(() => new Response('no', { status: 404 }));
  retryBasemap(store);
  expect(store.getState()).toMatchObject({ basemap: null, map: 'starting', mapRuns: 1 });
  retryBasemap(store);
  expect(store.getState().mapRuns).toBe(1);
});
