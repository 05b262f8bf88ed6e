// npx tsx test/bench/space.mjs: what questions of space cost over a million clustered points, in Node.
import { readFileSync } from 'node:fs';
import { assignAreas } from '../../src/analysis/assign-areas.ts';
import { hexagonBuilder, hexagonWidth } from '../../src/analysis/hexagon-cells.ts';
import { hexagonCounts } from '../../src/analysis/hexagon-counts.ts';
import { mercator } from '../../src/analysis/mercator.ts';
import { stacksOf } from '../../src/analysis/stacks.ts';
import { parseDay } from '../../src/domain/day.ts';
import { powerClasses } from '../../src/layers/class-breaks.ts';
import { cellFloats, cellsIn } from '../../src/map/cell-buffers.ts';
import { stackLabels, stackPoints } from '../../src/map/stack-labels.ts';
import { seeded } from './numbers.mjs';

const ROWS = Number(process.argv[2] ?? 1_000_000);
const RUNS = 5;
const FIRST = parseDay('2013-01-01');
const DAYS = 4017;

const random = seeded(20_130_425);
const bell = () => random() + random() + random() - 1.5;
const towns = JSON.parse(readFileSync(new URL('../../public/data/places.geojson', import.meta.url)))
  .features.map(({ geometry }) => geometry.coordinates)
  .sort(() => random() - 0.5);
const lon = new Float64Array(ROWS);
const lat = new Float64Array(ROWS);
const day = new Int32Array(ROWS);
for (let row = 0; row < ROWS; row++) {
  // Few towns have most of the incidents; one in five lies anywhere in the box.
  const town = towns[Math.floor(random() ** 2 * towns.length)];
  const far = random() < 0.2;
  lon[row] = far ? -12.3 + 16.6 * random() : town[0] + bell() * 0.3;
  lat[row] = far ? 10.1 + 14.9 * random() : town[1] + bell() * 0.3;
  day[row] = FIRST + Math.floor((row / ROWS) * DAYS);
}
const reach = day;
const table = { size: ROWS, lon, lat, day, dayEnd: day, reach };
const mask = new Uint16Array(ROWS);

console.log(`${ROWS.toLocaleString('en')} rows, ${RUNS} runs, ms: median (least–most)`);
const divisions = { regions: areas('regions'), cercles: areas('cercles') };
measure('region and cercle of every row, grids made', () => assignAreas(lon, lat, day, divisions));
for (const zoom of [4, 6, 8, 11]) {
  const width = hexagonWidth(zoom);
  const cells = hexagonBuilder(table, width).advance(ROWS);
  console.log(`zoom ${zoom}: ${cells.size.toLocaleString('en')} hexagons hold rows`);
  measure('  hexagons made (in slices)', () => hexagonBuilder(table, width).advance(ROWS));
  const whole = { from: FIRST, to: FIRST + DAYS };
  measure('  counts after a filter, all days', () => hexagonCounts(cells, mask, whole));
  let counted = hexagonCounts(cells, mask, { from: FIRST, to: FIRST + 365 });
  measure('  step of a year by a month: counts', () => {
    const { from, to } = counted.window;
    counted = hexagonCounts(cells, mask, { from: from + 30, to: to + 30 }, counted);
  });
  let all = hexagonCounts(cells, mask, { from: FIRST, to: FIRST + 3000 });
  measure('  step of eight years by a month: counts', () => {
    all = hexagonCounts(cells, mask, { from: FIRST, to: all.window.to + 30 }, all);
  });
  const picture = { counted: all, classes: powerClasses(all.most) };
  // A window of 1280 × 800 pixels at Mopti, and as much again round it.
  const [x, y] = mercator(-4.2, 14.5);
  const [aside, along] = [1280 / (512 * 2 ** zoom), 800 / (512 * 2 ** zoom)];
  const view = { west: x - aside, north: y - along, east: x + aside, south: y + along };
  measure('  hexagons in view, when it leaves the last box', () => cellsIn(cells, view));
  const inView = cellsIn(cells, view);
  measure('  what goes to the graphics card at a step', () => cellFloats(picture, inView));
}

// Half of the rows on the very points of towns, as a data set of places has them.
for (let row = 0; row < ROWS; row += 2) {
  const town = towns[Math.floor(random() ** 2 * towns.length)];
  lon[row] = town[0];
  lat[row] = town[1];
}
const stacked = { ...table, best: new Int32Array(ROWS) };
measure('points on which rows lie, once a table', () => stacksOf({ ...stacked }));
const stacks = stacksOf(stacked);
const world = { west: 0, north: 0, east: 1, south: 1 };
const points = stackPoints(stacks, stacked, world);
console.log(`${points.length.toLocaleString('en')} points hold several rows`);
for (const years of [1, 11]) {
  const shown = { table: stacked, mask, window: { from: FIRST, to: FIRST + 365 * years } };
  measure(`  numbers of all of them, window of ${years} years`, () =>
    stackLabels(points, stacks, shown, 28 / (512 * 2 ** 7)),
  );
}

function measure(name, act) {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    act();
    return performance.now() - started;
  }).sort((a, b) => a - b);
  const show = (at) => times[at].toFixed(2);
  console.log(`${name.padEnd(48)} ${show(RUNS >> 1)} (${show(0)}–${show(RUNS - 1)})`);
}

function areas(name) {
  const text = readFileSync(new URL(`../../public/data/${name}.geojson`, import.meta.url), 'utf8');
  return JSON.parse(text).features.map(({ geometry, properties: { pcode, from, to } }) => ({
    code: pcode,
    geometry,
    ...(from ? { from: parseDay(from) } : {}),
    ...(to ? { to: parseDay(to) } : {}),
  }));
}
