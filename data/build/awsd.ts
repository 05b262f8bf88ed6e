import { datePrecisionOf, spanOf } from './dates.ts';
import { FIRST_DAY, type Incident, known, LAST_DAY, type LeftOut } from './incident.ts';
import { awsdActor } from './names.ts';
import type { Row } from './read.ts';

const AWSD_ADDRESS = 'https://www.aidworkersecurity.org/';

/** Words that say the place named is a stretch of road or a border, not a town. */
const LINE = /\b(between|road|axis|border)\b/i;

/**
 * How exactly AWSD names the place, in UCDP's steps: a town or village 2, a stretch of road 5, only
 * the cercle 3, only the region 4, only the country 6.
 */
export function awsdPlacePrecision(city: string, district: string, region: string): number {
  if (city !== '') return LINE.test(city) ? 5 : 2;
  if (district !== '') return 3;
  return region !== '' ? 4 : 6;
}

/** First and last day; a missing day or month makes a span of the month (4) or the year (5). */
export function awsdSpan(row: Row): { start: string; end: string; datePrecision: number } {
  const month = row.number('Month');
  const day = month === undefined ? undefined : row.number('Day');
  const span = spanOf(row.mustNumber('Year'), month, day);
  return { ...span, datePrecision: datePrecisionOf(span.start, span.end) };
}

/** A security incident against aid workers as an incident of its own. */
function awsdIncident(row: Row): Incident {
  const city = row.text('City');
  const district = row.text('District');
  const region = row.text('Region');
  const means = row.text('Means of attack');
  const actor = awsdActor(row.text('Actor name'));
  const id = row.text('Incident ID');
  return {
    id: `awsd:${id}`,
    source: 'awsd',
    type: 'aid',
    ...awsdSpan(row),
    placePrecision: awsdPlacePrecision(city, district, region),
    lon: row.mustNumber('Longitude'),
    lat: row.mustNumber('Latitude'),
    ...known('place', city || district || region),
    best: row.mustNumber('Total killed'),
    aidWorkers: {
      killed: row.mustNumber('Total killed'),
      wounded: row.mustNumber('Total wounded'),
      kidnapped: row.mustNumber('Total kidnapped'),
    },
    ...(actor ? { actors: [actor] } : {}),
    ...known('weapon', means === 'Unknown' ? '' : means),
    reference: AWSD_ADDRESS,
    references: [{ source: 'awsd', id, address: AWSD_ADDRESS }],
  };
}

/** Why a row is not shown, the first reason that holds; `undefined` when it is shown. */
export function awsdReason(row: Row): string | undefined {
  if (row.text('Source').toUpperCase() === 'ACLED') return 'cites-acled';
  const { start } = awsdSpan(row);
  if (start < FIRST_DAY) return 'before-period';
  if (start > LAST_DAY) return 'after-period';
  if (row.number('Latitude') === undefined || row.number('Longitude') === undefined) {
    return 'no-coordinates';
  }
  return undefined;
}

/** The incidents shown, with the region their row names, and the rows that are not shown. */
export function awsdIncidents(rows: readonly Row[]): {
  incidents: { incident: Incident; statedRegion: string }[];
  leftOut: LeftOut[];
} {
  const incidents: { incident: Incident; statedRegion: string }[] = [];
  const leftOut: LeftOut[] = [];
  for (const row of rows) {
    const reason = awsdReason(row);
    if (reason === undefined) {
      incidents.push({ incident: awsdIncident(row), statedRegion: row.text('Region') });
      continue;
    }
    leftOut.push({
      source: 'awsd',
      id: row.text('Incident ID'),
      date: awsdSpan(row).start,
      ...known('place', row.text('City') || row.text('District') || row.text('Region')),
      reason,
    });
  }
  return { incidents, leftOut };
}
