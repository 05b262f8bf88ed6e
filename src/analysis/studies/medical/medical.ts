import type { Day } from '../../../domain/day.ts';
import { isPlaceUncertain } from '../../../domain/incident.ts';
import type { Words } from '../../../domain/language.ts';
import type { Base, DateUnit } from '../../../domain/mission-places.ts';
import { recordOn } from '../../as-of.ts';
import type { LonLat } from '../../lon-lat.ts';
import { shownRows } from '../../shown-rows.ts';
import type { Study } from '../../study/study.ts';
import { type FlightBases, flightBasesOn } from './flight-bases.ts';
import { flightDistances } from './flight-distances.ts';
import { type FlightReach, flightReach, reachedAt, reachedFrom } from './flight-reach.ts';
import { medicalDrawing } from './medical-drawing.ts';
import { type MedicalParams, readMedicalParams } from './medical-params.ts';

/** Things that can be reached in time, of how many there are. */
export interface ReachedCount {
  readonly oneHour: number;
  readonly twoHours: number;
  readonly of: number;
}

/** A base that takes part, as the map in force on the day has it. */
export interface MedicalBase {
  readonly id: string;
  readonly name: Words;
  readonly aviation: boolean;
  readonly medical: boolean;
  readonly sourceMap: string;
  readonly precision: DateUnit;
}

export interface MedicalFacts extends MedicalParams, FlightReach {
  readonly asOf: Day;
  readonly bases: readonly MedicalBase[];
  readonly incidents: ReachedCount;
  /** Incidents whose point stands for an area: counted by that point all the same. */
  readonly imprecise: number;
  readonly places: ReachedCount;
  readonly health: ReachedCount;
}

/**
 * What a helicopter could reach by the times of the 10-1-2 guideline: incidents of the window by the
 * bases as of their first day, towns and health sites by those as of the window's last day. Great
 * circles on the sphere of radius 6371.0088 km at a constant speed; an illustration, not guidance.
 */
export const study: Study<MedicalFacts> = function* ({ places, table, mask, window }, raw) {
  const params = readMedicalParams(raw);
  const reach = flightReach(params);
  const asOf = window.to - 1;
  const { toAviation, toSurgery } = yield* flightDistances(table, places.bases);
  const rows = shownRows(table, mask, window);
  const incidents = { oneHour: 0, twoHours: 0, of: rows.length };
  let imprecise = 0;
  for (const row of rows) {
    const found = reachedFrom(toAviation[row] ?? Infinity, toSurgery[row] ?? Infinity, reach);
    if (found.oneHour) incidents.oneHour++;
    if (found.twoHours) incidents.twoHours++;
    if (isPlaceUncertain(table.placePrecision[row] ?? 0)) imprecise++;
  }
  const now = flightBasesOn(places.bases)(asOf);
  return {
    facts: {
      ...params,
      ...reach,
      asOf,
      bases: places.bases.flatMap((base) => medicalBase(base, asOf)),
      incidents,
      imprecise,
      places: reachedSites(places.places, now, reach),
      health: reachedSites(places.health, now, reach),
    },
    drawing: medicalDrawing(now, reach),
    rows,
    leftOut: [],
  };
};

function medicalBase(base: Base, day: Day): MedicalBase[] {
  const record = recordOn(base, day);
  if (!record?.aviation && !record?.medical) return [];
  const { aviation = false, medical = false, sourceMap, precision } = record;
  return [{ id: base.id, name: base.name, aviation, medical, sourceMap, precision }];
}

function reachedSites(
  sites: readonly LonLat[],
  bases: FlightBases,
  reach: FlightReach,
): ReachedCount {
  const found = sites.map((site) => reachedAt(site, bases, reach));
  return {
    oneHour: found.filter(({ oneHour }) => oneHour).length,
    twoHours: found.filter(({ twoHours }) => twoHours).length,
    of: sites.length,
  };
}
