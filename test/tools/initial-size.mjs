// What the page loads before anything is asked for: every script that the built index.html names. The
// bundler decides how many there are, so they are read from the page and not listed in package.json.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 480;
const dist = new URL('../../dist/', import.meta.url);
const page = readFileSync(new URL('index.html', dist), 'utf8');
const scripts = [...new Set(page.match(/assets\/[^"]+\.js/g))];
const bytes = scripts.map(
  (path) => gzipSync(readFileSync(new URL(path, dist)), { level: 9 }).length,
);
const kb = bytes.reduce((sum, size) => sum + size, 0) / 1000;
console.log(
  `initial JavaScript: ${scripts.length} files, ${kb.toFixed(1)} kB gzip, limit ${LIMIT_KB} kB`,
);
process.exit(scripts.length > 0 && kb <= LIMIT_KB ? 0 : 1);
