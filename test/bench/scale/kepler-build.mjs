import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGES = [
  'kepler.gl@3',
  'react@18',
  'react-dom@18',
  'styled-components@6.1.8',
  'redux@4',
  'react-redux@8',
  // Parts of Node that it asks for in a browser.
  'assert@2',
  'events@3',
  'esbuild@0.28',
];

/**
 * kepler.gl and a page with it, in a cache folder outside the project, of which it is no dependency.
 * Gives its version, or what went wrong: without the registry there is nothing to compare with.
 */
export function builtKepler(folder) {
  mkdirSync(folder, { recursive: true });
  const manifest = join(folder, 'node_modules/kepler.gl/package.json');
  const done = join(folder, 'installed');
  if (!existsSync(done)) {
    writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps'];
    const install = ['install', '--prefix', folder, ...options, ...PACKAGES];
    const installed = spawnSync('npm', install, { encoding: 'utf8', cwd: folder });
    if (installed.status !== 0) return { fault: `npm: ${lastLine(installed.stderr)}` };
    writeFileSync(done, PACKAGES.join('\n'));
  }
  const page = join(folder, 'page.jsx');
  copyFileSync(join(import.meta.dirname, 'kepler-page.jsx'), page);
  const built = spawnSync(
    join(folder, 'node_modules/.bin/esbuild'),
    [
      page,
      '--bundle',
      '--format=esm',
      '--minify',
      '--jsx=automatic',
      '--define:process.env.NODE_ENV="production"',
      '--define:global=globalThis',
      '--banner:js=globalThis.process ??= { env: {}, browser: true, version: "", nextTick: queueMicrotask };',
      `--outfile=${join(folder, 'dist/page.js')}`,
      '--log-level=error',
    ],
    { encoding: 'utf8', cwd: folder },
  );
  if (built.status !== 0) return { fault: `esbuild: ${built.stderr.trim().split('\n')[0]}` };
  return { version: JSON.parse(readFileSync(manifest, 'utf8')).version };
}

function lastLine(text) {
  return text.trim().split('\n').at(-1) ?? '';
}
