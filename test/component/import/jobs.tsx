import { tableOfColumns } from '../../../src/analysis/table-of-columns.ts';
import { missingFields } from '../../../src/domain/import/fields.ts';
import { type ImportPreview, tryMapping } from '../../../src/domain/import/preview.ts';
import { proposeMapping } from '../../../src/domain/import/propose-mapping.ts';
import type { ImportReport } from '../../../src/domain/import/report.ts';
import type { AtlasState } from '../../../src/state/atlas-state.ts';
import { type ImportedSet, type Imports, NO_IMPORTS } from '../../../src/state/imports/imports.ts';
import { FIRST_VIEW } from '../../../src/state/view.ts';
import { ImportDesk } from '../../../src/ui/import/ImportDesk.tsx';
import { ServicesProvider } from '../../../src/ui/services.tsx';
import { columnsOf } from '../../unit/analysis/columns-of.ts';
import { renderAtlas } from '../helpers.tsx';
import { day, incident } from '../sample-data.ts';
import { fakeImports, fakeServices } from '../services.ts';

/** The preview of a CSV of these lines, made as the worker makes it. */
export function previewOf(header: string, ...lines: readonly string[]): ImportPreview {
  const columns = header.split(';');
  const rows = lines.map((line, i) => ({ at: i + 2, cells: line.split(';') }));
  const layout = { format: 'csv', encoding: 'utf-8', delimiter: ';', linesBefore: 1 } as const;
  const { mapping, dateOrder } = proposeMapping(layout, columns, null, rows);
  const { swapped, ...trial } = tryMapping(mapping, rows);
  return {
    kind: 'preview',
    file: 'log.csv',
    wrapping: 'none',
    bytes: 1_240_000,
    mapping,
    tags: null,
    rows,
    dateOrder,
    missing: missingFields(mapping.fields),
    swapped,
    rowsEstimated: 1204,
    trial,
  };
}

export const report: ImportReport = {
  file: 'log.csv',
  unit: 'line',
  rowsRead: 1204,
  rowsImported: 1199,
  rowsRefused: 5,
  rowsRepaired: 2,
  counts: { 'deaths-negative': 2, 'date-missing': 4, 'null-island': 1 },
  problems: [
    { code: 'date-missing', at: 14, field: 'start', text: '' },
    { code: 'deaths-negative', at: 15, field: 'best', text: '-3' },
    { code: 'date-missing', at: 20, field: 'start', text: '' },
    { code: 'null-island', at: 31, field: 'latitude', text: '0 0' },
    { code: 'date-missing', at: 40, field: 'start', text: '' },
    { code: 'date-missing', at: 41, field: 'start', text: '' },
    { code: 'deaths-negative', at: 52, field: 'best', text: '-1' },
  ],
  isSwapLikely: false,
  bytesRead: 1_240_000,
  seconds: 0.42,
};

export function ownSet(patch: Partial<ImportedSet> = {}): ImportedSet {
  return {
    id: 'set-1',
    source: 'log',
    profile: null,
    first: day('2014-02-03'),
    last: day('2015-06-07'),
    bytes: 96_000,
    report,
    shown: true,
    table: tableOfColumns(columnsOf([incident('log:1', '2014-02-03', { source: 'log' })])),
    kept: true,
    version: 1,
    ...patch,
  };
}

/** The desk over a state of imports, in English or French. */
export function openDesk(imports: Partial<Imports>, language: 'en' | 'fr' = 'en') {
  const services = fakeImports();
  const ui = (
    <ServicesProvider services={fakeServices({ imports: services })}>
      <ImportDesk />
    </ServicesProvider>
  );
  const state: Partial<AtlasState> = {
    imports: { ...NO_IMPORTS, ...imports },
    view: { ...FIRST_VIEW, language },
  };
  return { ...renderAtlas(ui, state), services };
}
