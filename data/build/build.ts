import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildAll } from './outputs.ts';

const folder = fileURLToPath(new URL('../../public/data/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, text] of buildAll()) {
  writeFileSync(`${folder}${name}`, text);
  console.log(`${String(Buffer.byteLength(text)).padStart(9)}  ${name}`);
}
