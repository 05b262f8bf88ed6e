import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildAll } from '../../../data/build/outputs.ts';
import { shippedJson, textOf } from './shipped.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-data-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every file in the folder and in those in it, by its path from there. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
const shippedFiles = filesIn(join(import.meta.dirname, '../../../public/data'));

test('the build makes public/data byte for byte', () => {
  for (const [name, text] of buildAll()) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const names = filesIn(folder);
  expect(shippedFiles).toEqual(names);
  expect(names).toHaveLength(17);
  for (const name of names) {
    const same = readFileSync(join(folder, name), 'utf8') === textOf(`public/data/${name}`);
    expect(same, `${name}: run "npm run data"`).toBe(true);
  }
}, 60_000);

interface Manifest {
  fingerprint: string;
  files: {
    path: string;
    kind: string;
    sha256: string;
    bytes: number;
    rows: number;
    sources: string[];
  }[];
  sources: { id: string; rowsRead?: number; rowsKept?: number; leftOut: { count: number }[] }[];
}
const manifest = shippedJson<Manifest>('manifest.json');

test('the manifest lists every other file with its hash, size and rows', () => {
  const others = shippedFiles.filter((name) => name !== 'manifest.json');
  expect(manifest.files.map((file) => file.path).sort()).toEqual(others.sort());
  for (const file of manifest.files) {
    const text = textOf(`public/data/${file.path}`);
    expect(createHash('sha256').update(text).digest('hex')).toBe(file.sha256);
    expect(Buffer.byteLength(text)).toBe(file.bytes);
    if (file.path.endsWith('.geojson')) {
      expect(JSON.parse(text).features).toHaveLength(file.rows);
    }
  }
  expect(manifest.fingerprint).toMatch(/^[0-9a-f]{8}$/);
});

test('the fingerprint is that of the files, whatever a briefing says of them', () => {
  const facts = manifest.files.filter(({ kind }) => kind !== 'briefing');
  expect(facts).toHaveLength(manifest.files.length - 1);
  const lines = facts.map((file) => `${file.path} ${file.sha256}\n`).sort();
  const whole = createHash('sha256').update(lines.join('')).digest('hex');
  expect(manifest.fingerprint).toBe(whole.slice(0, 8));
});

test('each source keeps what it read less what is left out, and is described', () => {
  const ids = new Set(manifest.sources.map((source) => source.id));
  for (const file of manifest.files) for (const id of file.sources) expect(ids).toContain(id);
  for (const source of manifest.sources) {
    if (source.rowsRead === undefined) continue;
    const lost = source.leftOut.reduce((total, one) => total + one.count, 0);
    expect((source.rowsKept ?? 0) + lost).toBe(source.rowsRead);
  }
});
