import type { Feature, Point } from 'geojson';
import { sectorPeriods } from './areas.ts';
import { type BaseRecord, mapDays, recordOfYear, recordsByMap } from './base-history.ts';
import { ELEVEN_FROM, regionAt } from './division.ts';
import { feature, point } from './geojson.ts';
import { LAST_DAY } from './incident.ts';
import { missionFacts } from './mission-facts.ts';
import { list, type Row, readRows } from './read.ts';

/** Years for which only the yearly tables of version 2.3 could be had. */
const YEARS = [2021, 2022, 2023];

const byMap = readRows('geopko/v2.1-by-map.csv');
const byYear = readRows('geopko/v2.3-by-year.csv');
const contributorRows = readRows('geopko/v2.3-contributors.csv');
const unitRows = readRows('geopko/v2.3-unit-types.csv');

function ofYear(rows: readonly Row[], names: readonly string[], year: number): Row[] {
  return rows.filter((row) => row.number('year') === year && names.includes(row.text('location')));
}

function historyOf(names: readonly string[]): BaseRecord[] {
  const maps = recordsByMap(
    byMap.filter((row) => names.includes(row.text('location'))),
    mapDays(byMap),
  );
  const years = YEARS.flatMap((year) => {
    const rows = ofYear(byYear, names, year);
    const [countries] = ofYear(contributorRows, names, year);
    const [unitTypes] = ofYear(unitRows, names, year);
    return countries && unitTypes ? [recordOfYear(year, rows, countries, unitTypes)] : [];
  });
  return [...maps, ...years];
}

/** End of a base: its closure in 2023, else the last day its last map held. */
function endOf(id: string, history: readonly BaseRecord[]) {
  const closure = missionFacts.closures.find((one) => one.base === id);
  const last = history.at(-1)?.to ?? '';
  if (!closure) return { to: last, toPrecision: 'month' };
  // A site kept after the mission's last day has no closing date: the mission's end stands for it.
  const to = closure.date ?? LAST_DAY;
  const note = closure.note ? { toNote: closure.note } : {};
  return { to, toPrecision: 'day', toReference: closure.reference, ...note };
}

interface SectorSpan {
  sector: string;
  from: string;
  to: string;
}

/** The sectors a base lay in, by the outline of its region: consecutive spans of one are joined. */
function sectorsOf(region: string, from: string, to: string): SectorSpan[] {
  const spans: SectorSpan[] = [];
  for (const period of sectorPeriods) {
    const code = period.from < ELEVEN_FROM ? oldCode(region) : region;
    if (period.from > to || period.to < from || !period.regions.includes(code)) continue;
    const before = spans.at(-1);
    const end = period.to < to ? period.to : to;
    if (before?.sector === period.id) before.to = end;
    else spans.push({ sector: period.id, from: period.from > from ? period.from : from, to: end });
  }
  return spans;
}

/** The region of 2015 that held a region of today. */
function oldCode(region: string): string {
  if (region === 'ML-9') return 'ML07';
  return region === 'ML-10' ? 'ML06' : region;
}

/** The bases with their history; a base is there from its first map on, perhaps earlier. */
export function basesFile(): Feature<Point, { history: BaseRecord[] }>[] {
  return readRows('names/bases.csv').map((base) => {
    const names = list(base.text('spellings'));
    const id = base.text('id');
    const history = historyOf(names);
    const first = byMap.find((row) => names.includes(row.text('location')));
    const from = history[0]?.from;
    if (!first || !from) throw new Error(`no map shows ${id}`);
    const end = endOf(id, history);
    const last = history.at(-1);
    if (last) last.to = end.to;
    const lon = first.mustNumber('longitude');
    const lat = first.mustNumber('latitude');
    const region = regionAt(lon, lat, LAST_DAY) ?? '';
    const sectors = sectorsOf(region, from, end.to);
    const sector = sectors.at(-1)?.sector;
    return feature(point(lon, lat), {
      id,
      name: { en: base.text('name_en'), fr: base.text('name_fr') },
      region,
      ...(sector ? { sector, sectors, sectorApproximate: true } : {}),
      from,
      fromPrecision: 'month',
      fromMeans: 'first-map',
      ...end,
      toMeans: end.toPrecision === 'day' ? 'closure' : 'last-map',
      history,
    });
  });
}
