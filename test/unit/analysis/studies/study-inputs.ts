import { EMPTY_DATA } from '../../../../src/analysis/atlas-data.ts';
import { EMPTY_TABLE, eventTable } from '../../../../src/analysis/event-table.ts';
import type { Study, StudyAnswer, StudyInputs } from '../../../../src/analysis/study/study.ts';
import { parseDay } from '../../../../src/domain/day.ts';
import type { Base, Site } from '../../../../src/domain/mission-places.ts';
import { readRegions } from '../../../../src/domain/read/read-areas.ts';
import { readBases } from '../../../../src/domain/read/read-bases.ts';
import { readFrontiers } from '../../../../src/domain/read/read-frontiers.ts';
import { readIncidents } from '../../../../src/domain/read/read-incidents.ts';
import { readMission } from '../../../../src/domain/read/read-mission.ts';
import { readHealth, readPlaces } from '../../../../src/domain/read/read-sites.ts';
import { shippedJson } from '../../data/shipped.ts';

export function dayOf(text: string): number {
  const day = parseDay(text);
  if (day === null) throw new Error(text);
  return day;
}

/** Both days inclusive. */
export function windowOf(first: string, last: string) {
  return { from: dayOf(first), to: dayOf(last) + 1 };
}

const SPAN = windowOf('2013-01-01', '2023-12-31');
const geojson = (name: string) => shippedJson(`${name}.geojson`);

/** The shipped data, no filter set. */
export function shippedInputs(window = SPAN): StudyInputs {
  const table = eventTable(readIncidents(geojson('incidents')).rows, {});
  return {
    places: {
      ...EMPTY_DATA,
      bases: readBases(geojson('bases')).rows,
      regions: readRegions(geojson('regions')).rows,
      frontiers: readFrontiers(geojson('frontiers')).rows,
      health: readHealth(geojson('health')).rows,
      places: readPlaces(geojson('places')).rows,
      mission: readMission(shippedJson('mission.json')).rows[0] ?? null,
    },
    table,
    mask: new Uint16Array(table.size),
    window,
    span: SPAN,
    compare: null,
  };
}

/** Places of a test and no incident. */
export function inputsOf(places: Partial<StudyInputs['places']>, window = SPAN): StudyInputs {
  return {
    places: { ...EMPTY_DATA, ...places },
    table: EMPTY_TABLE,
    mask: new Uint16Array(),
    window,
    span: SPAN,
    compare: null,
  };
}

export function base(id: string, lon: number, lat: number, dates: Partial<Base> = {}): Base {
  const precision = { fromPrecision: 'day', toPrecision: 'day' } as const;
  const name = { en: id, fr: id };
  return {
    id,
    name,
    lon,
    lat,
    from: SPAN.from,
    to: SPAN.to - 1,
    ...precision,
    history: [],
    ...dates,
  };
}

export function site(id: string, lon: number, lat: number): Site {
  return { id, name: id, lon, lat, kind: 'clinic', facts: {} };
}

/** The answer, at once or at the end of a generator. */
export function answerTo<Facts>(
  study: Study<Facts>,
  inputs: StudyInputs,
  params: Readonly<Record<string, string>> = {},
): StudyAnswer<Facts> {
  const begun = study(inputs, params);
  if (!('next' in begun)) return begun;
  for (;;) {
    const step = begun.next();
    if (step.done) return step.value;
  }
}
