import type { Feature, Point } from 'geojson';
import { formatDay } from '../domain/day.ts';
import type { Incident } from '../domain/incident.ts';
import type { EventTable } from './event-table.ts';

/** What every file says of itself: how to cite the data and the link that shows the same rows. */
export interface ExportNote {
  readonly citation: string;
  readonly link: string;
}

/**
 * The text of a file in parts, each made when it is asked for: the whole may be longer than a text can
 * be, and who takes the parts can let others work in between.
 */
export type FileParts = Iterable<string>;

/** Lines or features that make one part: about as many as are made between two frames. */
const PART = 2500;

/** The facts of an incident under the names of `incidents.geojson`; absent stays absent. */
function propertiesOf({ start, end, lon: _lon, lat: _lat, ...facts }: Incident) {
  return { ...facts, start: formatDay(start), end: formatDay(end) };
}

/** Rows as GeoJSON; `citation` and `link` are foreign members (RFC 7946, section 6.1). */
export function* rowsToGeoJson(
  table: EventTable,
  rows: Iterable<number>,
  { citation, link }: ExportNote,
): Generator<string> {
  const head = JSON.stringify({ type: 'FeatureCollection', citation, link }).slice(0, -1);
  yield `${head},"features":[`;
  let separator = '';
  for (const part of inParts(table, rows)) {
    const features = part.map(({ incident }) => JSON.stringify(featureOf(incident)));
    yield `${separator}${features.join(',')}`;
    separator = ',';
  }
  yield ']}';
}

function featureOf(incident: Incident): Feature<Point, ReturnType<typeof propertiesOf>> {
  const geometry: Point = { type: 'Point', coordinates: [incident.lon, incident.lat] };
  return { type: 'Feature', id: incident.id, geometry, properties: propertiesOf(incident) };
}

interface FileRow {
  readonly row: number;
  readonly incident: Incident;
}

/** The incidents of the rows, some at a time: of an imported set they are made for it. */
function* inParts(table: EventTable, rows: Iterable<number>): Generator<FileRow[]> {
  let part: FileRow[] = [];
  for (const row of rows) {
    const incident = table.incidentAt(row);
    if (incident) part.push({ row, incident });
    if (part.length < PART) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

type Cell = string | number | undefined;

type FileColumn = readonly [header: string, cell: (incident: Incident, row: number) => Cell];

/** Columns in the order of the file. Lists are joined with `;`, counts by country read `TCD:2`. */
const COLUMNS: readonly FileColumn[] = [
  ['id', (row) => row.id],
  ['source', (row) => row.source],
  ['type', (row) => row.type],
  ['start', (row) => formatDay(row.start)],
  ['end', (row) => formatDay(row.end)],
  ['datePrecision', (row) => row.datePrecision],
  ['longitude', (row) => row.lon],
  ['latitude', (row) => row.lat],
  ['placePrecision', (row) => row.placePrecision],
  ['place', (row) => row.place],
  ['region', (row) => row.region],
  ['cercle', (row) => row.cercle],
  ['best', (row) => row.best],
  ['low', (row) => row.low],
  ['high', (row) => row.high],
  ['deathsCivilians', (row) => row.deathsCivilians],
  ['missionDeaths', (row) => row.missionDeaths],
  ['missionDeathsBy', (row) => pairs(row.missionDeathsBy)],
  ['aidWorkersKilled', (row) => row.aidWorkers?.killed],
  ['aidWorkersWounded', (row) => row.aidWorkers?.wounded],
  ['aidWorkersKidnapped', (row) => row.aidWorkers?.kidnapped],
  ['actors', (row) => row.actors.join(';')],
  ['weapon', (row) => row.weapon],
  ['target', (row) => row.target],
  ['wounded', (row) => row.wounded],
  ['conflict', (row) => row.conflict],
  ['dyad', (row) => row.dyad],
  ['reference', (row) => row.reference],
  ['references', (row) => row.references.map(({ source, id }) => `${source}:${id}`).join(';')],
  ['seeAlso', (row) => row.seeAlso.join(';')],
];
/** Only imported sets have notes: a last column where any row has some. */
const NOTES: FileColumn = ['notes', (row) => row.notes];

/**
 * Rows as CSV after RFC 4180: comma, CRLF, one header line, an empty cell for what is not known.
 * Before the header stand two comment lines, `# ` and the citation, `# ` and the link: a column for
 * them would repeat both on every row. Who reads the file leaves out lines that begin with `# ` (in R
 * `comment.char = "#"`, in pandas `comment="#"`); an HXL tag row has no space after its `#`. A text
 * that a spreadsheet would take for a formula gets an apostrophe before it, which the import of the
 * atlas takes away again; numbers stay numbers. `more` are columns at the end that go by the row's number.
 */
export function* rowsToCsv(
  table: EventTable,
  rows: readonly number[] | Uint32Array,
  note: ExportNote,
  more: readonly (readonly [header: string, cell: (row: number) => string])[] = [],
): Generator<string> {
  const hasNotes = rows.some(table.hasNotes);
  const columns: readonly FileColumn[] = [
    ...COLUMNS,
    ...(hasNotes ? [NOTES] : []),
    ...more.map(([name, cell]): FileColumn => [name, (_, row) => cell(row)]),
  ];
  const header = columns.map(([name]) => name).join(',');
  yield lines([comment(note.citation), comment(note.link), header]);
  for (const part of inParts(table, rows)) {
    yield lines(
      part.map(({ row, incident }) =>
        columns.map(([, cell]) => csvCell(cell(incident, row))).join(','),
      ),
    );
  }
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\r\n`).join('');
}

function pairs(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([code, count]) => `${code}:${count}`)
    .join(';');
}

function comment(text: string): string {
  return `# ${text.replace(/\s+/g, ' ').trim()}`;
}

/** What spreadsheets take for the beginning of a formula, in full-width forms too. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

function csvCell(value: Cell): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  const plain = typeof value === 'number' || !/^[\s=+@#-]|[",;\r\n]|\s$/.test(text);
  return plain ? text : `"${text.replaceAll('"', '""')}"`;
}
