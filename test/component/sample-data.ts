import type { Polygon } from 'geojson';
import { type AtlasData, EMPTY_DATA } from '../../src/analysis/atlas-data.ts';
import { eventTable } from '../../src/analysis/event-table.ts';
import { parseDay } from '../../src/domain/day.ts';
import type { Incident } from '../../src/domain/incident.ts';
import type { Words } from '../../src/domain/language.ts';
import type { Region } from '../../src/domain/mission-places.ts';

/** The day of an ISO date; a test with a wrong date fails at once. */
export function day(text: string): number {
  const found = parseDay(text);
  if (found === null) throw new Error(`No such day: ${text}`);
  return found;
}

/** A made-up incident: whatever a test does not care about is filled in; counts stay absent. */
export function incident(
  id: string,
  start: string,
  facts: Omit<Partial<Incident>, 'start' | 'end'> & { end?: string } = {},
): Incident {
  const { end, ...rest } = facts;
  return {
    id,
    source: 'ucdp',
    type: 'state',
    datePrecision: 1,
    placePrecision: 1,
    lon: -0.05,
    lat: 16.27,
    actors: [],
    references: [],
    seeAlso: [],
    missionDeathsBy: {},
    ...rest,
    start: day(start),
    end: day(end ?? start),
  };
}

const SQUARE: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 16],
      [1, 16],
      [1, 17],
      [0, 17],
      [0, 16],
    ],
  ],
};

function region(code: string, en: string, fr: string): Region {
  return { code, name: { en, fr }, areaKm2: 1000, geometry: SQUARE, derived: false };
}

const REGIONS = [
  region('ML05', 'Mopti', 'Mopti'),
  region('ML06', 'Timbuktu', 'Tombouctou'),
  region('ML07', 'Gao', 'Gao'),
  region('ML08', 'Kidal', 'Kidal'),
];

const ACTORS: Readonly<Record<string, Words>> = {
  army: { en: 'Government of Mali', fr: 'Gouvernement du Mali' },
  jnim: { en: 'JNIM', fr: 'JNIM' },
  isgs: { en: 'IS in the Sahel', fr: 'EI au Sahel' },
  cma: { en: 'CMA', fr: 'CMA' },
  mission: { en: 'MINUSMA', fr: 'MINUSMA' },
  civilians: { en: 'Civilians', fr: 'Civils' },
  dozo: { en: 'Dozo hunters', fr: 'Chasseurs dozos' },
  ansar: { en: 'Ansar Dine', fr: 'Ansar Dine' },
  aqim: { en: 'AQIM', fr: 'AQMI' },
};

const COUNTRIES: Readonly<Record<string, Words>> = {
  TCD: { en: 'Chad', fr: 'Tchad' },
  EGY: { en: 'Egypt', fr: 'Égypte' },
  GIN: { en: 'Guinea', fr: 'Guinée' },
};

/** A dozen made-up incidents, two a year from 2013 to 2018: every kind of doubt occurs once. */
export const SAMPLE_INCIDENTS: readonly Incident[] = [
  incident('ucdp:1', '2013-06-03', {
    end: '2013-06-07',
    datePrecision: 2,
    place: 'Anefis',
    region: 'ML08',
    actors: ['army', 'cma'],
    best: 10,
    low: 8,
    high: 15,
  }),
  incident('mission:1', '2013-10-23', {
    source: 'mission',
    type: 'mission',
    place: 'Tessalit',
    region: 'ML08',
    actors: ['mission', 'aqim'],
    best: 2,
    missionDeaths: 2,
    missionDeathsBy: { TCD: 2 },
    weapon: 'vehicle bomb',
  }),
  incident('ucdp:2', '2014-05-21', {
    place: 'Kidal',
    region: 'ML08',
    actors: ['army', 'ansar'],
    best: 50,
    low: 20,
    high: 50,
  }),
  incident('mission:2', '2014-09-18', {
    source: 'mission',
    type: 'mission',
    place: 'Aguelhok',
    region: 'ML08',
    actors: ['mission', 'jnim'],
    best: 5,
    missionDeaths: 5,
    missionDeathsBy: { TCD: 5 },
    weapon: 'explosive device',
  }),
  incident('ucdp:3', '2015-03-08', {
    type: 'onesided',
    placePrecision: 4,
    place: 'Gao region',
    region: 'ML07',
    actors: ['jnim', 'civilians'],
    best: 3,
  }),
  incident('awsd:1', '2015-08-01', {
    end: '2015-08-31',
    datePrecision: 4,
    source: 'awsd',
    type: 'aid',
    place: 'Gossi',
    region: 'ML06',
    aidWorkers: { kidnapped: 1 },
  }),
  incident('mission:3', '2016-02-12', {
    source: 'mission',
    type: 'mission',
    place: 'Kidal',
    region: 'ML08',
    actors: ['mission', 'jnim'],
    best: 7,
    missionDeaths: 7,
    missionDeathsBy: { GIN: 6, TCD: 1 },
  }),
  incident('ucdp:4', '2016-07-19', {
    place: 'Nampala',
    actors: ['army', 'jnim'],
    best: 17,
    low: 12,
    high: 17,
  }),
  incident('ucdp:5', '2017-01-18', {
    place: 'Gao',
    region: 'ML07',
    actors: ['jnim', 'army'],
    best: 77,
    low: 54,
    high: 80,
  }),
  incident('ucdp:6', '2017-06-14', {
    type: 'nonstate',
    placePrecision: 2,
    place: 'Ménaka',
    region: 'ML07',
    actors: ['cma', 'isgs'],
    best: 12,
  }),
  incident('mission:4', '2018-01-01', {
    end: '2018-12-31',
    datePrecision: 5,
    source: 'mission',
    type: 'mission',
    placePrecision: 6,
    actors: ['mission'],
    missionDeaths: 1,
    missionDeathsBy: { EGY: 1 },
  }),
  incident('ucdp:7', '2018-03-23', {
    type: 'onesided',
    place: 'Bankass',
    region: 'ML05',
    actors: ['dozo', 'civilians'],
    best: 26,
  }),
];

/** Data that hold `incidents` and the names they need. */
export function sampleData(incidents: readonly Incident[] = SAMPLE_INCIDENTS): AtlasData {
  return {
    ...EMPTY_DATA,
    incidents: eventTable(incidents, ACTORS),
    regions: REGIONS,
    actors: ACTORS,
    countries: COUNTRIES,
  };
}
