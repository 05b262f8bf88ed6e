import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from './outputs.ts';

const folder = fileURLToPath(new URL('../../public/data/', import.meta.url));
for (const [name, text] of buildAll()) {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`${String(Buffer.byteLength(text)).padStart(9)}  ${name}`);
}
