import { area, featureCollection, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import {
  cercles,
  ELEVEN_FROM,
  NINE_UNTIL,
  type Outline,
  regionCode,
  regions2015,
  regions2016,
} from './division.ts';
import { feature, tidyArea } from './geojson.ts';
import { readJson } from './read.ts';
import { compareText, type Words } from './text.ts';

type Area = Polygon | MultiPolygon;

/** Area in whole km², on the sphere Turf uses. */
function areaKm2(geometry: Area): number {
  return Math.round(area(geometry) / 1e6);
}

function byCode<P extends { code: string }>(a: P, b: P): number {
  return compareText(a.code, b.code);
}

function regionFeatures(regions: typeof regions2015, dates: { from?: string; to?: string }) {
  return regions
    .map((one) => ({ code: regionCode(one.properties.iso), one }))
    .sort(byCode)
    .map(({ code, one }) => {
      const { name, name_en, iso, derived } = one.properties;
      const geometry = tidyArea(one.geometry);
      return feature(geometry, {
        pcode: code,
        name: { en: name_en, fr: name },
        iso,
        ...dates,
        derived: derived ?? false,
        areaKm2: areaKm2(geometry),
      });
    });
}

/** Nine regions until the end of 2015, eleven from 2016. */
export function regionsFile(): Feature<Area, object>[] {
  return [
    ...regionFeatures(regions2015, { to: NINE_UNTIL }),
    ...regionFeatures(regions2016, { from: ELEVEN_FROM }),
  ];
}

/** The 49 cercles and Bamako, by the outlines of 2015. */
export function cerclesFile(): Feature<Area, object>[] {
  return cercles
    .map((one) => ({ code: one.properties.pcode, one }))
    .sort(byCode)
    .map(({ code, one }) => {
      const { name, adm1_pcode } = one.properties;
      const geometry = tidyArea(one.geometry);
      return feature(geometry, {
        pcode: code,
        name: { en: name, fr: name },
        region: adm1_pcode,
        areaKm2: areaKm2(geometry),
      });
    });
}

export interface SectorPeriod {
  readonly id: string;
  readonly name: Words;
  readonly from: string;
  readonly to: string;
  readonly fromPrecision: string;
  readonly regions: readonly string[];
  readonly reference?: string;
  readonly note?: Words;
}
export const sectorPeriods = readJson<SectorPeriod[]>('mission/sectors.json');

/** The outlines of regions joined into one. */
function joined(parts: readonly Outline<object>[]): Area {
  const [first, ...others] = parts;
  if (!first) throw new Error('nothing to join');
  const whole = others.length === 0 ? first : union(featureCollection([...parts]));
  if (!whole) throw new Error('the regions do not join');
  return tidyArea(whole.geometry);
}

/** The mission's sectors, drawn by the regions they covered: an approximation, and marked so. */
export function sectorsFile(): Feature<Area, object>[] {
  return sectorPeriods.map((period) => {
    const division = period.from < ELEVEN_FROM ? regions2015 : regions2016;
    const parts = division.filter((one) => period.regions.includes(regionCode(one.properties.iso)));
    if (parts.length !== period.regions.length) throw new Error(`${period.id}: region missing`);
    const geometry = joined(parts);
    const { id, ...rest } = period;
    return feature(geometry, {
      id,
      key: `${id}-${period.from.slice(0, 4)}`,
      ...rest,
      approximate: true,
      areaKm2: areaKm2(geometry),
    });
  });
}
