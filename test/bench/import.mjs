// npx tsx test/bench/import.mjs [rows]: how fast a CSV like ACLED's is read, in Node instead of the worker.
import { importFile } from '../../src/worker/import/import-file.ts';
import { previewFile } from '../../src/worker/import/preview-file.ts';
import { acledLikeCsv } from './acled-like.mjs';

const ROWS = Number(process.argv[2] ?? 1_000_000);
const RUNS = 3;
const TARGET = 150_000;

const file = new File(acledLikeCsv(ROWS), 'acled-like.csv');
console.log(`${ROWS} rows, ${(file.size / 1e6).toFixed(0)} MB`);
const started = performance.now();
const preview = await previewFile(file);
if (preview.kind !== 'preview') throw new Error(JSON.stringify(preview));
console.log(
  `preview ${(performance.now() - started).toFixed(0)} ms, ${preview.rowsEstimated} rows estimated`,
);

const rates = [];
for (let run = 0; run < RUNS; run++) {
  let longest = 0;
  let last = performance.now();
  const from = last;
  const spent = process.cpuUsage();
  const onProgress = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const result = await importFile(file, preview.mapping, { onProgress });
  if (result.kind !== 'result') throw new Error(JSON.stringify(result));
  const seconds = (performance.now() - from) / 1000;
  const { user, system } = process.cpuUsage(spent);
  const { report, columns } = result;
  rates.push(columns.size / seconds);
  console.log(
    `${seconds.toFixed(2)} s, processor time of all threads ${((user + system) / 1e6).toFixed(2)} s; ${report.rowsImported} imported, ${report.rowsRefused} refused, ${report.rowsRepaired} repaired; longest time between two reports ${longest.toFixed(0)} ms`,
  );
}
const median = rates.toSorted((a, b) => a - b)[RUNS >> 1];
const verdict = median >= TARGET ? 'met' : 'MISSED';
console.log(`${Math.round(median)} rows/s in the median (target ${TARGET}: ${verdict})`);
