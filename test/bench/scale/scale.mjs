// npm run bench -- scale [--sizes 10000,100000] [--full]: the atlas with many rows, beside two peers.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { servedAtlas, startedBrowser } from '../serving.mjs';
import { measureAtlas } from './atlas-page.mjs';
import { builtKepler } from './kepler-build.mjs';
import { measurePeer } from './peer-page.mjs';
import { servePeers } from './peer-server.mjs';
import { printAtlas, printCounts, printPeer, printRatios } from './printing.mjs';
import { writeRows } from './rows.mjs';

const PORT = 4192;
const SIZES = [10_000, 100_000, 1_000_000];
const FULL = 5_000_000;
/** What the peers show when the atlas did not tell what it shows. */
const MALI = { lon: -4, lat: 17.5, zoom: 4.6 };

/** Everything of one run, in one browser. */
export async function benchScale(args) {
  const sizes = sizesOf(args);
  const folder = join(tmpdir(), 'minusma-atlas-bench');
  const rows = join(folder, 'rows');
  mkdirSync(rows, { recursive: true });
  const kepler = builtKepler(join(folder, 'kepler'));
  const atlas = await servedAtlas(PORT, ['--mode', 'test', '--outDir', join(folder, 'atlas')]);
  const peers = await servePeers({
    rows,
    scale: here('.'),
    maplibre: here('../../../node_modules/maplibre-gl/dist'),
    kepler: join(folder, 'kepler/dist'),
  });
  const browser = await startedBrowser();
  try {
    console.log(`\nChromium ${browser.version()}, 1280×800, software WebGL; median (least–most)`);
    console.log('A frame counts as drawn when a pixel of it has been read back.');
    const all = [];
    for (const size of sizes) {
      all.push(await measureSize(size));
    }
    printRatios(all);
  } finally {
    await browser.close();
    peers.stop();
    atlas.stop();
  }

  async function measureSize(size) {
    const files = await writeRows(rows, size);
    const load = loadavg()[0].toFixed(1);
    console.log(`\n${size.toLocaleString('en')} rows, load of the machine ${load}`);
    const own = await tried(() => measureAtlas(browser, atlas.address, files.csv, size));
    printAtlas(own, size);
    printCounts(countsOf(files.csv), size);
    const { lon, lat, zoom } = own.view ?? MALI;
    const page = (name) => `${peers.address}/${name}.html?lon=${lon}&lat=${lat}&zoom=${zoom}`;
    const plain = await measurePeer(browser, page('maplibre'), size);
    printPeer('MapLibre GeoJSON, setFilter', plain);
    const other = kepler.fault
      ? { fault: kepler.fault, frames: [] }
      : await measurePeer(browser, page('kepler'), size);
    printPeer(`kepler.gl ${kepler.version ?? ''}`, other);
    return { size, own, plain, kepler: other };
  }
}

function sizesOf(args) {
  const options = { sizes: { type: 'string' }, full: { type: 'boolean' } };
  const { values } = parseArgs({ args, options });
  if (values.sizes) return values.sizes.split(',').map(Number);
  return values.full ? [...SIZES, FULL] : SIZES;
}

/** The counts have a process of their own: the program that runs the others stays small. */
function countsOf(path) {
  const script = ['--max-old-space-size=8192', '--import', 'tsx', here('counts.ts'), path];
  const run = spawnSync(process.execPath, script, { encoding: 'utf8' });
  if (run.status === 0) return JSON.parse(run.stdout);
  return { fault: run.stderr.trim().split('\n').at(-1) };
}

async function tried(measure) {
  try {
    return await measure();
  } catch (error) {
    return { fault: error.message.split('\n')[0] };
  }
}

function here(path) {
  return join(import.meta.dirname, path);
}
