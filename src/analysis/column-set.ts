import type { DatePrecision, Incident, PlacePrecision } from '../domain/incident.ts';
import { bytesAt, bytesFinder, rowWithBytes } from './bytes-column.ts';
import type { CodeColumn, CodeListColumn } from './code-column.ts';
import type { EventColumns } from './event-columns.ts';
import { foldedNames } from './folded-names.ts';
import type { RowSet } from './row-set.ts';
import { type TableColumns, UNKNOWN } from './table-columns.ts';

/** What of imported columns stands in no column of the table: no more than this is kept of them. */
type Rest = Pick<EventColumns, 'id' | 'weapon' | 'conflict' | 'dyad' | 'notes' | 'reference'>;

/** The set of imported incidents. */
export function columnSet({ id, weapon, conflict, dyad, notes, reference }: EventColumns): RowSet {
  const rest: Rest = { id, weapon, conflict, dyad, notes, reference };
  return {
    ids: id,
    idAt: (row) => bytesAt(id, row),
    rowOf: (wanted) => rowWithBytes(id, wanted),
    hasNotes: (row) => (notes.offsets[row + 1] ?? 0) > (notes.offsets[row] ?? 0),
    incidentAt: (row, columns, tableRow) => incidentOf(rest, row, columns, tableRow),
    finder(word) {
      const inWeapon = codeFinder(weapon, word);
      const inConflict = codeFinder(conflict, word);
      const inDyad = codeFinder(dyad, word);
      const inId = bytesFinder(id, word);
      const inNotes = bytesFinder(notes, word);
      return (row) => inWeapon(row) || inConflict(row) || inDyad(row) || inId(row) || inNotes(row);
    },
  };
}

function codeFinder(column: CodeColumn, word: string): (row: number) => boolean {
  const flags = foldedNames(column.names).map((name) => name.includes(word));
  return (row) => flags[column.codes[row] ?? 0] ?? false;
}

/**
 * The incident of a row. What is not stated is absent; `low` and `high` are there where they differ
 * from `best`. Of several nationalities the columns do not say how many died of each.
 */
function incidentOf(rest: Rest, row: number, columns: TableColumns, at: number): Incident {
  const id = bytesAt(rest.id, row);
  const source = nameAt(columns.source, at);
  const best = columns.best[at] ?? UNKNOWN;
  const missionDeaths = columns.missionDeaths[at] ?? UNKNOWN;
  const [country, ...others] = namesAt(columns.countries, at);
  const isOfOne = country !== undefined && others.length === 0 && missionDeaths !== UNKNOWN;
  const address = bytesAt(rest.reference, row);
  // Only the web: the interface makes it a link.
  const link = /^https?:\/\//i.test(address) ? address : '';
  return {
    id,
    source,
    type: nameAt(columns.type, at),
    start: columns.day[at] ?? 0,
    end: columns.dayEnd[at] ?? 0,
    // The readers let in no other numbers: the columns hold 1–5 and 1–7.
    datePrecision: columns.datePrecision[at] as DatePrecision,
    placePrecision: columns.placePrecision[at] as PlacePrecision,
    lon: columns.lon[at] ?? 0,
    lat: columns.lat[at] ?? 0,
    ...text('place', nameAt(columns.place, at)),
    ...text('region', nameAt(columns.region, at)),
    ...text('cercle', nameAt(columns.cercle, at)),
    ...count('best', best, UNKNOWN),
    ...count('low', columns.low[at] ?? UNKNOWN, best),
    ...count('high', columns.high[at] ?? UNKNOWN, best),
    ...count('missionDeaths', missionDeaths, UNKNOWN),
    missionDeathsBy: isOfOne ? { [country]: missionDeaths } : {},
    actors: namesAt(columns.actors, at),
    ...text('weapon', nameAt(rest.weapon, row)),
    ...text('conflict', nameAt(rest.conflict, row)),
    ...text('dyad', nameAt(rest.dyad, row)),
    ...text('notes', bytesAt(rest.notes, row)),
    ...text('reference', link),
    references: [{ source, id, ...text('address', link) }],
    seeAlso: [],
  };
}

function nameAt({ codes, names }: CodeColumn, row: number): string {
  return names[codes[row] ?? 0] ?? '';
}

function namesAt({ codes, names, offsets }: CodeListColumn, row: number): string[] {
  return Array.from(codes.subarray(offsets[row], offsets[row + 1]), (code) => names[code] ?? '');
}

type Fact<Key extends string, Value> = { readonly [K in Key]?: Value };

/** The fact under its name, unless it is empty. */
function text<Key extends string>(key: Key, value: string): Fact<Key, string> {
  // The seam: TypeScript does not follow a computed key.
  return (value === '' ? {} : { [key]: value }) as Fact<Key, string>;
}

/** The count under its name, unless it is not stated or says no more than `same`. */
function count<Key extends string>(key: Key, value: number, same: number): Fact<Key, number> {
  return (value === UNKNOWN || value === same ? {} : { [key]: value }) as Fact<Key, number>;
}
