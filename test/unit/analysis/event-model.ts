import fc from 'fast-check';
import type { Dimension, Filters } from '../../../src/analysis/filters.ts';
import type { DayWindow } from '../../../src/domain/day-window.ts';
import { INCIDENT_TYPES, type Incident } from '../../../src/domain/incident.ts';
import { day, incident } from './made-up.ts';

/** What the event table must agree with: plain objects and the rules of the contract, word by word. */

export const ACTOR_NAMES = {
  jnim: { en: 'JNIM', fr: 'GSIM' },
  fama: { en: 'Malian army', fr: 'Armée malienne' },
};

const FIRST = day(2015, 12, 20);
const LAST = day(2016, 3, 10);
const REGION_CODES = ['ML07', 'ML08', 'ML-9'];
const COUNTRY_CODES = ['TCD', 'NER', 'BGD'];
/** Places with the letters that a plain keyboard has. */
const PLACES = { Ménaka: 'menaka', Gao: 'gao', 'Aguel’hoc': 'aguel’hoc', Tombouctou: 'tombouctou' };

/** Types that only imported sets have, beside the shipped ones. */
export const TYPES = [...INCIDENT_TYPES, 'Battles', 'Explosions/Remote violence'];
/** Free text with accents and without, as search sees it. */
const NOTES = { 'Près de Kidal': 'pres de kidal', 'Convoy hit by an IED': 'convoy hit by an ied' };

const count = fc.option(fc.nat(9), { nil: undefined });
/** Leap day, month and year edges come up often. */
const someDay = fc.oneof(
  fc.integer({ min: FIRST, max: LAST }),
  fc.constantFrom(day(2015, 12, 31), day(2016, 1, 1), day(2016, 2, 29), day(2016, 3, 1)),
);
const lengthInDays = fc.oneof(fc.constant(0), fc.nat(6), fc.nat(150));

function without<T extends object>(facts: T): Partial<T> {
  // Drops what is undefined, so that absent is absent; the seam keeps the type of the rest.
  return Object.fromEntries(Object.entries(facts).filter(([, v]) => v !== undefined)) as Partial<T>;
}

const someIncident = fc
  .record({
    start: someDay,
    days: lengthInDays,
    type: fc.constantFrom(...TYPES),
    source: fc.constantFrom('ucdp', 'mission', 'awsd'),
    region: fc.option(fc.constantFrom(...REGION_CODES), { nil: undefined }),
    cercle: fc.option(fc.constantFrom('ML0701', 'ML0801'), { nil: undefined }),
    best: count,
    low: count,
    high: count,
    missionDeaths: count,
    missionDeathsBy: fc.dictionary(
      fc.constantFrom(...COUNTRY_CODES),
      fc.integer({ min: 1, max: 9 }),
    ),
    actors: fc.array(fc.constantFrom('jnim', 'fama', 'gatia'), { maxLength: 4 }),
    place: fc.option(fc.constantFrom(...Object.keys(PLACES)), { nil: undefined }),
    notes: fc.option(fc.constantFrom(...Object.keys(NOTES)), { nil: undefined }),
    placePrecision: fc.constantFrom(1, 2, 3, 4, 5, 6, 7),
    datePrecision: fc.constantFrom(1, 2, 3, 4, 5),
  })
  .map(({ days, ...facts }) => ({ ...without(facts), end: facts.start + days }));

/** Lists of incidents, the empty one too, in no order and with many equal days. */
export const someIncidents = fc
  .array(someIncident, { maxLength: 30, size: 'max' })
  .map((list): Incident[] =>
    // `without` made every member optional; `incident` fills in what must be there.
    list.map((facts, i) => incident({ id: `x:${i}`, ...(facts as Partial<Incident>) })),
  );

export const someWindow = fc
  .tuple(someDay, fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 90 })))
  .map(([from, days]): DayWindow => ({ from, to: from + days }));

/** Mostly no filter, so that enough rows pass all nine for the counts to mean something. */
const some = (values: readonly string[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray([...values, 'no such code']) },
  );

export const someFilters: fc.Arbitrary<Filters> = fc.record({
  types: some(TYPES),
  sources: some(['ucdp', 'mission', 'awsd']),
  actors: some(['jnim', 'fama', 'gatia']),
  regions: some(REGION_CODES),
  countries: some(COUNTRY_CODES),
  leastDeaths: fc.oneof(fc.constant(0), fc.constant(0), fc.nat(5)),
  worstPlace: fc.oneof(fc.constant(7), fc.constant(7), fc.integer({ min: 1, max: 7 })),
  worstDate: fc.oneof(fc.constant(5), fc.constant(5), fc.integer({ min: 1, max: 5 })),
  text: fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ...['  ', 'MÉNAKA', 'menaka', 'gsim gao', 'armee', 'zzz', 'pres kidal', 'ied', 'X:1'],
      ),
    },
  ),
});

const WORDS: Readonly<Record<string, readonly string[]>> = {
  jnim: ['jnim', 'gsim'],
  fama: ['fama', 'malian army', 'armee malienne'],
  gatia: ['gatia'],
};

function textPasses(row: Incident, text: string): boolean {
  const place = Object.entries(PLACES).find(([name]) => name === row.place)?.[1] ?? '';
  const notes = Object.entries(NOTES).find(([text]) => text === row.notes)?.[1] ?? '';
  const words = [place, notes, row.id, ...row.actors.flatMap((code) => WORDS[code] ?? [])];
  const wanted = text
    .toLowerCase()
    .replaceAll('é', 'e')
    .split(' ')
    .filter((word) => word !== '');
  return wanted.every((word) => words.some((own) => own.includes(word)));
}

const anyOf = (own: readonly string[], wanted: readonly string[]) =>
  wanted.length === 0 || own.some((code) => wanted.includes(code));

/** Does the row pass this one filter? */
export function passes(row: Incident, filters: Filters, dimension: Dimension): boolean {
  switch (dimension) {
    case 'types':
      return anyOf([row.type], filters.types);
    case 'sources':
      return anyOf([row.source], filters.sources);
    case 'regions':
      return anyOf(row.region ? [row.region] : [], filters.regions);
    case 'actors':
      return anyOf(row.actors, filters.actors);
    case 'countries':
      return anyOf(Object.keys(row.missionDeathsBy), filters.countries);
    case 'leastDeaths':
      return filters.leastDeaths === 0 || (row.best ?? -1) >= filters.leastDeaths;
    case 'worstPlace':
      return row.placePrecision <= filters.worstPlace;
    case 'worstDate':
      return row.datePrecision <= filters.worstDate;
    case 'text':
      return textPasses(row, filters.text);
  }
}

/** Every day of the incident, one by one. */
export function daysOf(row: Incident): number[] {
  return Array.from({ length: row.end - row.start + 1 }, (_, i) => row.start + i);
}

const inside = (at: number, window: DayWindow) => at >= window.from && at < window.to;

/** Some day of it is in the window. */
export const touchesWindow = (row: Incident, window: DayWindow) =>
  daysOf(row).some((at) => inside(at, window));

/** All its days are. */
export const isCertain = (row: Incident, window: DayWindow) =>
  daysOf(row).every((at) => inside(at, window));
