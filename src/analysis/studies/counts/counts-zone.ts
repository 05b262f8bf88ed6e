import { area } from '@turf/turf';
import type { Day } from '../../../domain/day.ts';
import type { Words } from '../../../domain/language.ts';
import { memoLast } from '../../../domain/memo.ts';
import { type Area, type Base, inForce } from '../../../domain/mission-places.ts';
import { polygonOf, readCorners } from '../../drawn-corners.ts';
import type { Zone } from '../../honest-counts-zone.ts';
import { EARTH_RADIUS_KM } from '../../lon-lat.ts';
import { ringProblem } from '../../ring-problem.ts';
import type { StudyPlaces } from '../../study/study.ts';
import { type CountsParams, DRAWN } from './counts-params.ts';
import { isZoneKind, type ZoneKind } from './zone-kinds.ts';

/** A zone that was found by its name in the link. */
export interface FoundZone {
  readonly kind: ZoneKind | typeof DRAWN;
  /** `null` of a drawn area. */
  readonly name: Words | null;
  readonly areaKm2: number;
  readonly zone: Zone;
}

/** `none`: nothing is chosen; `unknown`: not in the data; `bad-area`: corners that make no area. */
export type ZoneProblem = 'none' | 'unknown' | 'bad-area';

const LISTS = { region: 'regions', cercle: 'cercles', sector: 'sectors' } as const;

/**
 * The zone of the parameters: the same object while the parameters and the outline are the same, as
 * shares of places are kept by it and the window moves far more often. An area has the outline in force on the day `asOf`, or its last one
 * where none is.
 */
export function zoneOf(
  places: StudyPlaces,
  { zone, radiusKm, corners }: CountsParams,
  asOf: Day,
): FoundZone | ZoneProblem {
  if (zone === null) return 'none';
  if (zone === DRAWN) return drawnZone(corners ?? '');
  const at = zone.indexOf(':');
  const kind = zone.slice(0, Math.max(0, at));
  const code = zone.slice(at + 1);
  if (!isZoneKind(kind)) return 'unknown';
  if (kind === 'base') {
    const base = places.bases.find(({ id }) => id === code);
    if (!base) return 'unknown';
    return baseZone(base, radiusKm);
  }
  const outlines: readonly Area[] = places[LISTS[kind]].filter((one) => one.code === code);
  const found = outlines.find((one) => inForce(one, asOf)) ?? outlines.at(-1);
  return found ? outlineZone(kind, found) : 'unknown';
}

const baseZone = memoLast(({ lon, lat, name }: Base, radiusKm: number): FoundZone => {
  const zone: Zone = { kind: 'circle', lon, lat, radiusKm };
  return { kind: 'base', name, areaKm2: capKm2(radiusKm), zone };
});

const outlineZone = memoLast((kind: ZoneKind, { name, areaKm2, geometry }: Area): FoundZone => {
  return { kind, name, areaKm2, zone: { kind: 'polygon', geometry } };
});

const drawnZone = memoLast((text: string): FoundZone | ZoneProblem => {
  const corners = readCorners(text);
  const geometry = corners && polygonOf(corners);
  if (!geometry || ringProblem(geometry)) return 'bad-area';
  const areaKm2 = area(geometry) / 1e6;
  return { kind: DRAWN, name: null, areaKm2, zone: { kind: 'polygon', geometry } };
});

/** Area of the sphere within a great-circle distance of a point: 2πR²(1 − cos(r/R)). */
function capKm2(radiusKm: number): number {
  const square = EARTH_RADIUS_KM * EARTH_RADIUS_KM;
  return 2 * Math.PI * square * (1 - Math.cos(radiusKm / EARTH_RADIUS_KM));
}
