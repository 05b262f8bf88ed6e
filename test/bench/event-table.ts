// node --expose-gc --import tsx test/bench/event-table.ts [rows]: the event table alone, with the spread.
import { type EventTable, eventTable } from '../../src/analysis/event-table.ts';
import { facetCounts } from '../../src/analysis/facet-counts.ts';
import { FACETS, type Filters, NO_FILTERS } from '../../src/analysis/filters.ts';
import { joinTables } from '../../src/analysis/join-tables.ts';
import { filterMask } from '../../src/analysis/mask.ts';
import { tableOfColumns } from '../../src/analysis/table-of-columns.ts';
import { tally } from '../../src/analysis/tally.ts';
import type { Incident } from '../../src/domain/incident.ts';
import { syntheticColumns } from './event-columns.ts';

const size = Number(process.argv[2] ?? 1_000_000);
const STEPS = 300;

const shipped = eventTable(
  Array.from({ length: 2000 }, (_, i) =>
    tableOfColumns(syntheticColumns(1, i)).incidentAt(0),
  ).flatMap((one, i): Incident[] => (one ? [{ ...one, id: `ucdp:${i}` }] : [])),
);
console.log(`${size} rows in columns, ${shipped.size} shipped; ms, median (least–most)`);

const empty = memory();
const columns = syntheticColumns(size);
time('table of columns', 5, () => tableOfColumns(columns));
const alone = tableOfColumns(columns);
measure('imported alone', alone);
console.log(`memory: ${((memory() - empty) / size).toFixed(0)} bytes a row`);
time('joined with the shipped rows', 5, () => joinTables([shipped, alone]));
measure('joined', joinTables([shipped, alone]));
console.log(`memory of both: ${((memory() - empty) / size).toFixed(0)} bytes a row`);

function measure(name: string, one: EventTable): void {
  console.log(`\n${name}`);
  const first = one.day[0] ?? 0;
  const last = one.day[one.size - 1] ?? 0;
  const text: Filters = { ...NO_FILTERS, text: 'menaka group' };
  time('mask, text of two words', 3, () => filterMask(one, text));
  time('mask, id by text', 3, () => filterMask(one, { ...NO_FILTERS, text: 'mli0000123' }));
  time('mask, types and deaths', 5, () =>
    filterMask(one, { ...NO_FILTERS, types: ['Type 1'], leastDeaths: 3 }),
  );
  time('an id that is not there', 5, (i) => one.rowOf(`set:MLI${i}x`.padEnd(14)));
  const mask = filterMask(one, NO_FILTERS);
  const year = (from: number) => ({ from, to: from + 365 });
  time('first counts after a filter', 1, () => tally(one, mask, year(first)));
  time('first counts by region × type', 1, () => tally(one, mask, year(first)).byRegionAndType);
  time('first facet counts, all five', 1, () => facets(one, mask, year(first)));
  const step = (i: number) => year(first + Math.floor(((last - first - 365) * i) / STEPS));
  time('step: tally', STEPS, (i) => tally(one, mask, step(i)));
  time('step: region × type', STEPS, (i) => tally(one, mask, step(i)).byRegionAndType);
  time('step: five facets', STEPS, (i) => facets(one, mask, step(i)));
  time('rows shown, when asked', 20, (i) => tally(one, mask, step(i)).rows);
}

function facets(one: EventTable, mask: Uint16Array, window: { from: number; to: number }): void {
  for (const facet of FACETS) facetCounts(one, mask, window, facet);
}

function time(name: string, runs: number, run: (i: number) => unknown): void {
  const times = Array.from({ length: runs }, (_, i) => {
    const started = performance.now();
    run(i);
    return performance.now() - started;
  }).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (runs - 1))] ?? 0).toFixed(3);
  console.log(
    `${name.padEnd(34)} ${at(0.5)} (${at(0)}–${at(1)})${runs > 20 ? ` p95 ${at(0.95)}` : ''}`,
  );
}

/** Bytes in use after a collection; NaN without `--expose-gc`. */
function memory(): number {
  if (!globalThis.gc) return Number.NaN;
  for (let i = 0; i < 3; i++) globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
