import { addDays, spanOf } from './dates.ts';
import { byIso3, iso3 } from './names.ts';
import type { Row } from './read.ts';
import { compareText } from './text.ts';

/** What one deployment map says of one base, held until the next map. */
export interface BaseRecord {
  from: string;
  to: string;
  troops: number;
  /** Least and most of a year's maps, where the months are not known. */
  troopsRange?: [number, number];
  /** Geo-PKO's mean over the maps of the year. */
  troopsMean?: number;
  hq: number;
  units: string[];
  tcc: Record<string, number>;
  /** Contributors whose numbers the map does not tell. */
  tccUnknown?: string[];
  /** Troops the map calls multinational. */
  multinational?: number;
  medical: boolean;
  aviation: boolean;
  police?: true;
  observers?: true;
  sourceMap: string;
  precision: 'month' | 'year';
}

/** Unit types by their column in version 2.1. */
const UNITS: readonly (readonly [column: string, unit: string])[] = [
  ['inf', 'infantry'],
  ['fpu', 'formed-police'],
  ['res', 'reserve'],
  ['fp', 'force-protection'],
  ['eng', 'engineers'],
  ['sig', 'signals'],
  ['trans', 'transport'],
  ['riv', 'riverine'],
  ['he.sup', 'helicopters'],
  ['sf', 'special-forces'],
  ['med', 'medical'],
  ['maint', 'maintenance'],
  ['recon', 'reconnaissance'],
  ['avia', 'aviation'],
  ['mp', 'military-police'],
  ['uav', 'drones'],
  ['other.type', 'other'],
];
/** The same for the yearly table of version 2.3. */
const YEARLY_UNITS: readonly (readonly [column: string, unit: string])[] = [
  ['Infantry', 'infantry'],
  ['eng', 'engineers'],
  ['sig', 'signals'],
  ['trans', 'transport'],
  ['riv', 'riverine'],
  ['med', 'medical'],
  ['maint', 'maintenance'],
  ['av', 'aviation'],
];

function unitsOf(row: Row, columns: typeof UNITS): string[] {
  return columns.filter(([column]) => (row.number(column) ?? 0) > 0).map(([, unit]) => unit);
}

/** Troops by country; "unknown" numbers and "Multinational" are kept apart. */
function contributors(pairs: readonly (readonly [name: string, troops: number | undefined])[]) {
  const named = pairs.filter(([name]) => name !== 'Multinational');
  const counted = named.flatMap(([name, troops]): [string, number][] =>
    troops === undefined ? [] : [[name, troops]],
  );
  const unknown = named.filter(([, troops]) => troops === undefined).map(([name]) => iso3(name));
  const multinational = pairs.find(([name]) => name === 'Multinational')?.[1];
  return {
    tcc: byIso3(counted),
    ...(unknown.length > 0 ? { tccUnknown: unknown.sort(compareText) } : {}),
    ...(multinational === undefined ? {} : { multinational }),
  };
}

function contributorsOfMap(row: Row) {
  const pairs: [string, number | undefined][] = [];
  for (let i = 1; i <= 17; i++) {
    const name = row.text(`nameoftcc_${i}`);
    if (name === 'NA') continue;
    const troops = row.text(`notroopspertcc_${i}`);
    pairs.push([name, troops === 'unknown' ? undefined : Number(troops)]);
  }
  return contributors(pairs);
}

/** First days of the months of all maps, in order. */
export function mapDays(rows: readonly Row[]): string[] {
  const days = rows.map((row) => spanOf(row.mustNumber('year'), row.mustNumber('month')).start);
  return [...new Set(days)].sort(compareText);
}

/** History by map, to the day before the next map (the last to the end of its year). */
export function recordsByMap(rows: readonly Row[], days: readonly string[]): BaseRecord[] {
  return rows.map((row): BaseRecord => {
    const from = spanOf(row.mustNumber('year'), row.mustNumber('month')).start;
    const next = days[days.indexOf(from) + 1];
    const flag = (column: string) => row.mustNumber(column) > 0;
    return {
      from,
      to: next ? addDays(next, -1) : spanOf(row.mustNumber('year')).end,
      troops: row.mustNumber('no.troops'),
      hq: row.mustNumber('hq'),
      units: unitsOf(row, UNITS),
      ...contributorsOfMap(row),
      medical: flag('med'),
      aviation: flag('avia') || flag('he.sup') || flag('uav'),
      // The maps seldom show police and never observers: an absent mark says nothing.
      ...(flag('unpol.dummy') ? { police: true } : {}),
      ...(flag('unmo.dummy') ? { observers: true } : {}),
      sourceMap: `UN ${row.text('source')}`,
      precision: 'month',
    };
  });
}

/** "Chad (150), Egypt (size unknown)" as names with troops. */
export function parseContributors(text: string): [string, number | undefined][] {
  return text.split(', ').map((part) => {
    const match = /^(.+) \((\d+|size unknown)\)$/.exec(part);
    if (!match?.[1]) throw new Error(`contributor not understood: "${part}"`);
    return [match[1], match[2] === 'size unknown' ? undefined : Number(match[2])];
  });
}

/** History by year: one record of the year's last row, with the range of all its rows. */
export function recordOfYear(
  year: number,
  rows: readonly Row[],
  countries: Row,
  unitTypes: Row,
): BaseRecord {
  const last = rows.at(-1);
  if (!last) throw new Error(`no map of ${year}`);
  const troops = rows.map((row) => row.mustNumber('NoTroops'));
  const some = (column: string) => last.mustNumber(column) > 0;
  const { start, end } = spanOf(year);
  return {
    from: start,
    to: end,
    troops: last.mustNumber('NoTroops'),
    troopsRange: [Math.min(...troops), Math.max(...troops)],
    troopsMean: last.mustNumber('ave.no.troops'),
    hq: last.mustNumber('hq'),
    units: unitsOf(unitTypes, YEARLY_UNITS),
    ...contributors(parseContributors(countries.text('year.overview'))),
    medical: some('Med'),
    aviation: some('Av'),
    ...(some('UNPOL') ? { police: true } : {}),
    ...(some('UNMO') ? { observers: true } : {}),
    sourceMap: `Geo-PKO 2.3, ${year}, last listed of ${rows.length} (month not known)`,
    precision: 'year',
  };
}
