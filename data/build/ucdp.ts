import { FIRST_DAY, type Incident, type IncidentType, known, type LeftOut } from './incident.ts';
import { ucdpSide } from './names.ts';
import type { Row } from './read.ts';

/** UCDP has no lasting address for each event in what we keep: the publisher's own stands there. */
const UCDP_ADDRESS = 'https://ucdp.uu.se/';

const TYPES: Record<string, IncidentType> = { 1: 'state', 2: 'nonstate', 3: 'onesided' };

/** An UCDP event as an incident of its own. */
function ucdpIncident(row: Row): Incident {
  const type = TYPES[row.text('type_of_violence')];
  if (!type) throw new Error(`UCDP ${row.text('id')}: unknown type of violence`);
  const sides = [...ucdpSide(row.text('side_a')), ...ucdpSide(row.text('side_b'))];
  return {
    id: `ucdp:${row.text('id')}`,
    source: 'ucdp',
    type,
    start: row.text('date_start'),
    end: row.text('date_end'),
    datePrecision: row.mustNumber('date_prec'),
    placePrecision: row.mustNumber('where_prec'),
    lon: row.mustNumber('longitude'),
    lat: row.mustNumber('latitude'),
    ...known('place', row.text('where_coordinates')),
    best: row.mustNumber('best_est'),
    low: row.mustNumber('low_est'),
    high: row.mustNumber('high_est'),
    deathsCivilians: row.mustNumber('deaths_civilians'),
    actors: [...new Set(sides)],
    ...known('conflict', row.text('conflict_name')),
    ...known('dyad', row.text('dyad_name')),
    reference: UCDP_ADDRESS,
    references: [{ source: 'ucdp', id: row.text('id'), address: UCDP_ADDRESS }],
  };
}

/** The events of the mission's years, by UCDP id, and one entry for those before. */
export function ucdpEvents(rows: readonly Row[]): {
  events: Map<string, Incident>;
  leftOut: LeftOut[];
} {
  const inPeriod = rows.filter((row) => row.text('date_start') >= FIRST_DAY);
  return {
    events: new Map(inPeriod.map((row) => [row.text('id'), ucdpIncident(row)])),
    leftOut: [
      {
        source: 'ucdp',
        reason: 'before-period',
        count: rows.length - inPeriod.length,
        detail: {
          en: 'Events that began before 1 January 2013, from 1990 on',
          fr: 'Événements commencés avant le 1er janvier 2013, depuis 1990',
        },
      },
    ],
  };
}
