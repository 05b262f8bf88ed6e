import { describe, expect, test } from 'vitest';
import { EMPTY_DATA } from '../../../src/analysis/atlas-data.ts';
import { loadAtlas } from '../../../src/app/load.ts';
import { FILE_KINDS } from '../../../src/app/load-kinds.ts';
import { WHEN_ASKED } from '../../../src/app/load-plan.ts';
import { readManifest } from '../../../src/domain/read/read-manifest.ts';
import { atlasStore } from '../../../src/state/store.ts';
import {
  type Answers,
  BASE,
  fakeServer,
  inPieces,
  jsonAnswer,
  shippedBytes,
  shippedJson,
} from './fake-server.ts';

const manifest = readManifest(shippedJson('manifest.json')).rows[0];
const atStart = (manifest?.files ?? []).filter(({ kind }) => !Object.hasOwn(WHEN_ASKED, kind));

async function load(answers: Answers = {}) {
  const store = atlasStore();
  const server = fakeServer(answers);
  const states = [store.getState()];
  store.subscribe((state) => states.push(state));
  await loadAtlas(store, server.fetch, BASE);
  const state = store.getState();
  const report = (path: string) => state.files.find((file) => file.path === path);
  const failed = state.files.filter(({ status }) => status === 'failed').map(({ path }) => path);
  return { state, states, report, failed, asked: server.asked };
}

describe('the shipped data', () => {
  test('load whole and without a problem', async () => {
    const { state, failed, asked } = await load();
    expect(failed).toEqual([]);
    expect(state.files.flatMap(({ problems }) => problems)).toEqual([]);
    expect(state.files.map(({ path }) => path)).toEqual([
      'manifest.json',
      ...atStart.map(({ path }) => path),
    ]);
    expect(asked[0]).toBe('http://localhost/atlas/data/manifest.json');
    expect(asked).toHaveLength(state.files.length);
    expect(asked.filter((address) => address.includes('roads'))).toEqual([]);
    expect(state.loading).toBe(false);
    expect(state.data.manifest).toEqual(manifest);
  });

  test('fill every part, as many rows as the manifest says', async () => {
    const { state } = await load();
    const rows = new Map(manifest?.files.map((file) => [file.kind, file.rows]));
    const { data } = state;
    expect(data.incidents.size).toBe(rows.get('incidents'));
    for (const part of ['bases', 'routes', 'regions', 'cercles', 'sectors', 'frontiers'] as const) {
      expect([part, data[part].length]).toEqual([part, rows.get(part)]);
    }
    for (const part of ['airports', 'health', 'places'] as const) {
      expect([part, data[part].length]).toEqual([part, rows.get(part)]);
    }
    expect(Object.keys(data.actors)).toHaveLength(rows.get('actors') ?? -1);
    expect(Object.keys(data.countries)).toHaveLength(rows.get('countries') ?? -1);
    expect(data.leftOut).toHaveLength(rows.get('left-out') ?? -1);
    expect(data.mission?.resolutions.length).toBeGreaterThan(5);
  });

  test('tell their progress, byte by byte to the end, and come all at once', async () => {
    const { states, report } = await load();
    const path = 'incidents.geojson';
    const seen = states.flatMap(({ files }) => files.filter((file) => file.path === path));
    const bytes = [...new Set(seen.map(({ bytesRead }) => bytesRead))];
    expect(bytes.length).toBeGreaterThan(3);
    expect(bytes).toEqual(bytes.toSorted((a, b) => a - b));
    expect(report(path)?.bytesRead).toBe(shippedBytes(path).byteLength);
    expect(report(path)?.bytesTotal).toBe(shippedBytes(path).byteLength);
    const withData = states.filter(({ data }) => data !== EMPTY_DATA);
    expect(withData).toHaveLength(1);
    expect(states.every(({ loading, data }) => loading === (data === EMPTY_DATA))).toBe(true);
  });

  test('every kind of the manifest has a reader, and the other way round', () => {
    const listed = manifest?.files.map(({ kind, path }) => `${kind} ${path}`).sort();
    const known = FILE_KINDS.map(({ kind, path }) => `${kind} ${path}`);
    const later = Object.entries(WHEN_ASKED).map(([kind, path]) => `${kind} ${path}`);
    expect([...known, ...later].sort()).toEqual(listed);
  });
});

describe('a file that fails', () => {
  const half = (path: string) => {
    const bytes = shippedBytes(path);
    return bytes.subarray(0, bytes.byteLength / 2);
  };

  test.each<[string, string, () => Response | Promise<Response>]>([
    ['is missing', 'file-missing', () => new Response('no', { status: 404 })],
    [
      'is answered with the page itself',
      'file-missing',
      () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    ],
    ['is refused', 'file-network', () => new Response('no', { status: 500 })],
    ['cannot be reached', 'file-network', () => Promise.reject(new TypeError('offline'))],
    [
      'breaks off on the way',
      'file-network',
      () => inPieces(half('bases.geojson'), new Error('reset')),
    ],
    ['is truncated', 'file-truncated', () => inPieces(half('bases.geojson'))],
    ['is empty', 'file-empty', () => new Response('')],
    ['is no more than words', 'file-unreadable', () => new Response('Bad gateway')],
    [
      'is not JSON',
      'file-unreadable',
      () => inPieces(Buffer.from(`{${shippedBytes('bases.geojson')}}`)),
    ],
    [
      'is not UTF-8',
      'file-unreadable',
      () => inPieces(Buffer.concat([shippedBytes('bases.geojson'), Buffer.from([0xff, 0x7d])])),
    ],
    ['is something else', 'not-geojson', jsonAnswer({ type: 'Topology', objects: {} })],
    ['is only a number', 'not-an-object', jsonAnswer(7)],
  ])('because it %s says so and leaves the rest', async (_why, code, answer) => {
    const { state, report, failed } = await load({ 'bases.geojson': answer });
    expect(failed).toEqual(['bases.geojson']);
    expect(report('bases.geojson')?.problems).toMatchObject([
      { code, file: 'bases.geojson', severity: 'error' },
    ]);
    expect(state.data.bases).toEqual([]);
    expect(state.data.incidents.size).toBeGreaterThan(0);
    expect(state.data.routes.length).toBeGreaterThan(0);
    expect(state.loading).toBe(false);
  });

  test('is cut off: it is told after which byte of how many', async () => {
    const { report } = await load({ 'bases.geojson': () => inPieces(half('bases.geojson')) });
    const of = shippedBytes('bases.geojson').byteLength;
    const figures = { byte: Math.floor(of / 2), of };
    expect(report('bases.geojson')?.problems).toMatchObject([{ figures }]);
    expect(report('bases.geojson')?.rows).toBeNull();
  });

  test('is another file than the manifest describes: it is read, and that is said', async () => {
    const spaced = Buffer.concat([Buffer.from(' '), shippedBytes('bases.geojson')]);
    const { state, report, failed } = await load({ 'bases.geojson': () => inPieces(spaced) });
    expect(failed).toEqual([]);
    expect(report('bases.geojson')?.problems).toMatchObject([
      { code: 'file-changed', severity: 'warning', file: 'bases.geojson' },
    ]);
    expect(state.data.bases.length).toBeGreaterThan(0);
  });

  test('in one row costs that row', async () => {
    const bases = structuredClone(shippedJson('bases.geojson'));
    const { features } = bases as { features: { properties: { from: string } }[] };
    const [first] = features;
    if (first) first.properties.from = '2014-02-30';
    const { state, report } = await load({ 'bases.geojson': jsonAnswer(bases) });
    expect(state.data.bases).toHaveLength(features.length - 1);
    expect(report('bases.geojson')?.status).toBe('ready');
    expect(report('bases.geojson')?.problems).toMatchObject([
      {
        code: 'bad-date',
        lost: 'row',
        at: expect.stringMatching(/^feature 1 \(.+\): properties\.from$/),
      },
      { code: 'row-count', detail: `${features.length - 1} / ${features.length}` },
      { code: 'file-changed' },
    ]);
  });

  test('is the manifest: the known files are loaded all the same', async () => {
    const { state, failed, report } = await load({ 'manifest.json': () => new Response('{', {}) });
    expect(failed).toEqual(['manifest.json']);
    expect(state.files).toHaveLength(FILE_KINDS.length + 1);
    expect(report('manifest.json')?.problems).toMatchObject([
      { code: 'file-truncated-somewhere', figures: { byte: 1 } },
    ]);
    expect(state.data.manifest).toBeNull();
    expect(state.data.incidents.size).toBeGreaterThan(1000);
  });

  test('is listed wrongly: it is loaded from where it is known to be', async () => {
    const listed = structuredClone(shippedJson('manifest.json'));
    const { files } = listed as { files: { path: string; kind: string }[] };
    const bases = files.find(({ kind }) => kind === 'bases');
    if (bases) bases.path = 'https://example.org/bases.geojson';
    const { state, report, asked } = await load({ 'manifest.json': jsonAnswer(listed) });
    expect(report('manifest.json')?.problems).toMatchObject([{ code: 'bad-address' }]);
    expect(asked.every((address) => address.startsWith('http://localhost/'))).toBe(true);
    expect(state.data.bases.length).toBeGreaterThan(0);
  });

  test('is of a kind of a later version: it is named and not fetched', async () => {
    const listed = structuredClone(shippedJson('manifest.json'));
    const { files } = listed as { files: { path: string; kind: string }[] };
    files.push({ ...files[0], kind: 'weather', path: 'weather.json' });
    const { report, asked, failed } = await load({ 'manifest.json': jsonAnswer(listed) });
    expect(report('weather.json')?.problems).toMatchObject([{ code: 'unknown-kind' }]);
    expect(asked.some((address) => address.endsWith('weather.json'))).toBe(false);
    expect(failed).toEqual([]);
  });

  test('is every file: nothing is there, and that is said', async () => {
    const store = atlasStore();
    await loadAtlas(store, () => Promise.reject(new TypeError('offline')), BASE);
    const { files, data, loading } = store.getState();
    expect(files.map(({ status }) => status)).toEqual(files.map(() => 'failed'));
    expect(data.incidents.size).toBe(0);
    expect(loading).toBe(false);
  });
});
