import { expect, test } from 'vitest';
import { roadsLoader } from '../../../src/app/load-roads.ts';
import { readManifest } from '../../../src/domain/read/read-manifest.ts';
import {
  type Answers,
  BASE,
  fakeServer,
  inPieces,
  shippedBytes,
  shippedJson,
} from './fake-server.ts';

const manifest = readManifest(shippedJson('manifest.json')).rows[0] ?? null;
const listed = manifest?.files.find(({ kind }) => kind === 'roads');

function loader(answers: Answers = {}) {
  const server = fakeServer(answers);
  return { load: roadsLoader(server.fetch, BASE), asked: server.asked };
}

test('the shipped graph is read whole, once, and without a problem', async () => {
  const { load, asked } = loader();
  expect(asked).toEqual([]);
  const [first, second] = await Promise.all([load(manifest), load(manifest)]);
  expect(first.problems).toEqual([]);
  expect(first.graph?.edges).toHaveLength(listed?.rows ?? -1);
  expect(second).toBe(first);
  expect(await load(manifest)).toBe(first);
  expect(asked).toEqual(['http://localhost/atlas/data/roads.json']);
});

test('without a manifest it is read from where it is known to be', async () => {
  const { graph, problems } = await loader().load(null);
  expect(graph?.edges).toHaveLength(listed?.rows ?? -1);
  expect(problems).toEqual([]);
});

test('another file than the manifest describes is read, and that is said', async () => {
  const spaced = Buffer.concat([Buffer.from(' '), shippedBytes('roads.json')]);
  const { graph, problems } = await loader({ 'roads.json': () => inPieces(spaced) }).load(manifest);
  expect(graph?.edges).toHaveLength(listed?.rows ?? -1);
  expect(problems).toMatchObject([{ code: 'file-changed', file: 'roads.json' }]);
});

test('a failure is told and not kept', async () => {
  const answers = [
    () => new Response('no', { status: 404 }),
    () => new Response('[]'),
    () => inPieces(shippedBytes('roads.json')),
  ];
  let asked = 0;
  const { load } = loader({ 'roads.json': () => (answers[asked++] ?? Response.error)() });
  expect(await load(manifest)).toMatchObject({
    graph: null,
    problems: [{ code: 'file-missing', file: 'roads.json' }],
  });
  expect(await load(manifest)).toMatchObject({
    graph: null,
    problems: [{ code: 'not-an-object', file: 'roads.json', severity: 'error' }],
  });
  expect((await load(manifest)).graph).not.toBeNull();
});
