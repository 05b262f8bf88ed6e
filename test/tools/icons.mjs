// Draws public/icon.svg as the PNGs that an installed atlas needs: `node test/tools/icons.mjs`.
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './chromium.mjs';

const svg = readFileSync(new URL('../../public/icon.svg', import.meta.url), 'utf8');
// A maskable icon is cut to any shape by the system: it has no corners of its own. The signs lie
// within the circle of 80 % of the width that is never cut.
const square = svg.replace(/ rx="\d+"/, '');
const ICONS = [
  ['icon-192.png', 192, svg],
  ['icon-512.png', 512, svg],
  ['icon-maskable-512.png', 512, square],
  // iOS rounds the corners itself.
  ['icon-apple-180.png', 180, square],
];

const folder = new URL('../../public/icons/', import.meta.url);
mkdirSync(folder, { recursive: true });
const executablePath = await findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_ARGS,
  ...(executablePath ? { executablePath } : {}),
});
for (const [name, size, drawing] of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  await page.screenshot({ path: new URL(name, folder).pathname, omitBackground: true });
  await page.close();
}
await browser.close();
