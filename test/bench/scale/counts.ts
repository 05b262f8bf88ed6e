// What follows from the rows of a file, in Node, by the very functions of the page and its worker.
import { openAsBlob, readFileSync } from 'node:fs';
import { assignAreas, type Divisions } from '../../../src/analysis/assign-areas.ts';
import { NO_FILTERS } from '../../../src/analysis/filters.ts';
import { histogram } from '../../../src/analysis/histogram.ts';
import { filterMask } from '../../../src/analysis/mask.ts';
import { tableOfColumns } from '../../../src/analysis/table-of-columns.ts';
import { tally } from '../../../src/analysis/tally.ts';
import { readCercles, readRegions } from '../../../src/domain/read/read-areas.ts';
import { unitEdges } from '../../../src/domain/time-unit.ts';
import { importFile } from '../../../src/worker/import/import-file.ts';
import { previewFile } from '../../../src/worker/import/preview-file.ts';

const STEPS = 200;
const RUNS = 7;
const YEAR = 365;

const [path = ''] = process.argv.slice(2);
const file = new File([await openAsBlob(path)], 'rows.csv');
const preview = await previewFile(file);
if (preview.kind !== 'preview') throw new Error(JSON.stringify(preview));
const divisions: Divisions = {
  regions: readRegions(geojson('regions')).rows,
  cercles: readCercles(geojson('cercles')).rows,
};
const result = await importFile(file, preview.mapping);
if (result.kind !== 'result') throw new Error(JSON.stringify(result));
const { columns, report } = result;
const { lon, lat, day } = columns;
const table = tableOfColumns({ ...columns, ...assignAreas(lon, lat, day, divisions) });
const mask = filterMask(table, NO_FILTERS);
const first = table.day[0] ?? 0;
const last = table.day[table.size - 1] ?? 0;
const step = (i: number) => {
  const from = first + Math.floor(((last - first - YEAR) * i) / STEPS);
  return { from, to: from + YEAR };
};
const edges = unitEdges('month', first, last + 1);

console.log(
  JSON.stringify({
    rows: table.size,
    rowsPerSecond: report.rowsRead / report.seconds,
    areas: times(RUNS, () => assignAreas(lon, lat, day, divisions)),
    tally: times(STEPS, (i) => tally(table, mask, step(i))),
    regionTypes: times(STEPS, (i) => tally(table, mask, step(i)).byRegionAndType),
    histogram: times(RUNS, () => histogram(table, mask, edges, 'type', 'incidents')),
  }),
);

/** Milliseconds of each run; the first, which builds sums that are kept, is not among them. */
function times(runs: number, run: (i: number) => unknown): number[] {
  run(0);
  return Array.from({ length: runs }, (_, i) => {
    const started = performance.now();
    run(i);
    return performance.now() - started;
  });
}

function geojson(name: string): unknown {
  return JSON.parse(
    readFileSync(new URL(`../../../public/data/${name}.geojson`, import.meta.url), 'utf8'),
  );
}
