import { line, quantile } from '../numbers.mjs';

const MILLION = 1_000_000;
/** Targets of the scrub step by size, in ms of the main thread. */
const STEP_P95 = { [MILLION]: 4, [5 * MILLION]: 8 };
const LEAST_RATIO = 20;

export function printAtlas(own, size) {
  console.log('  atlas, basemap and panels on');
  if (own.fault) return fault(own.fault);
  const isMillion = size === MILLION;
  const { thread, frames, bytes } = own;
  const step = STEP_P95[size];
  line('    import to first picture', [own.toPicture], 'ms');
  line('    rows read a second', [own.rowsPerSecond], '', isMillion ? 150_000 : undefined, true);
  line('    longest gap between frames in import', [own.longestGap], 'ms');
  line('    longest task of the page in import', [own.longestTask], 'ms');
  line(`    step (every ${own.stepMs} ms), script p50`, [quantile(thread.script, 0.5)], 'ms');
  line('    step, script p95', [quantile(thread.script, 0.95)], 'ms', step);
  line('    step, all of the thread p50', [quantile(thread.whole, 0.5)], 'ms');
  line('    step, all of the thread p95', [quantile(thread.whole, 0.95)], 'ms', step);
  printFrames(frames);
  line('    filter change to picture', own.ticks, 'ms', isMillion ? 150 : undefined);
  printBytes(bytes, size >= MILLION ? 150 : undefined);
}

export function printCounts(counts, size) {
  console.log('  counts, in Node, by the same functions');
  if (counts.fault) return fault(counts.fault);
  const isMillion = size === MILLION;
  line('    region × type of a window', counts.regionTypes, 'ms', isMillion ? 1 : undefined);
  line('    all other counts of a window', counts.tally, 'ms');
  line('    histogram by month and type', counts.histogram, 'ms');
  line('    region and cercle of every row', counts.areas, 'ms', isMillion ? 500 : undefined);
}

export function printPeer(name, peer) {
  console.log(`  ${name}`);
  if (peer.fault) fault(peer.fault);
  if (peer.toPicture != null) line('    load to first picture', [peer.toPicture], 'ms');
  printFrames(peer.frames);
  printBytes(peer.bytes);
}

/** How many times faster than a peer a step comes to its frame: medians of the same run. */
export function printRatios(all) {
  console.log('\nstep to the drawn frame, times faster than');
  for (const { size, own, plain, kepler } of all) {
    for (const [name, peer] of [
      ['MapLibre GeoJSON', plain],
      ['kepler.gl', kepler],
    ]) {
      const target = name === 'kepler.gl' && size === MILLION ? LEAST_RATIO : undefined;
      const isThere = own.frames?.length > 0 && peer.frames.length > 0;
      const ratio = isThere ? [quantile(peer.frames, 0.5) / quantile(own.frames, 0.5)] : [];
      line(`  ${name} at ${size.toLocaleString('en')}`, ratio, '', target, true);
    }
  }
}

function printFrames(frames) {
  line(`    step to the drawn frame (${frames.length} steps)`, frames, 'ms');
  line('    the same, p95', frames.length > 0 ? [quantile(frames, 0.95)] : [], 'ms');
}

function printBytes(bytes, target) {
  line('    memory of the page, bytes a row', bytes ? [bytes.page] : [], '', target);
  line('    memory of the graphics, bytes a row', bytes ? [bytes.graphics] : [], '');
}

function fault(text) {
  console.log(`    not measured: ${text}`);
}
