import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { readJson } from './read.ts';

interface SourceRegion {
  readonly name: string;
  readonly name_en: string;
  readonly iso: string;
  readonly derived?: boolean;
}
interface SourceCercle {
  readonly name: string;
  readonly pcode: string;
  readonly adm1_pcode: string;
}
export type Outline<P extends object> = Feature<Polygon | MultiPolygon, P>;

/** Last day of the division into nine regions, first day of the one into eleven. */
export const NINE_UNTIL = '2015-12-31';
export const ELEVEN_FROM = '2016-01-01';

/**
 * Code of a region by ISO 3166-2. The nine regions of 2015 have P-codes; no P-code of the two made
 * in 2016 could be verified, so their ISO codes stand for them.
 */
export function regionCode(iso: string): string {
  if (iso === 'ML-BKO') return 'ML09';
  const number = Number(iso.slice(3));
  return number <= 8 ? `ML0${number}` : iso;
}

function outlines<P extends object>(path: string): Outline<P>[] {
  return readJson<FeatureCollection<Polygon | MultiPolygon, P>>(path).features;
}

export const regions2015 = outlines<SourceRegion>('geo/regions-2015.geojson');
export const regions2016 = outlines<SourceRegion>('geo/regions-2016.geojson');
export const cercles = outlines<SourceCercle>('geo/cercles.geojson');

/** The regions in force on an ISO day. */
function divisionOn(day: string): readonly Outline<SourceRegion>[] {
  return day <= NINE_UNTIL ? regions2015 : regions2016;
}

function holder<P extends object>(
  areas: readonly Outline<P>[],
  lon: number,
  lat: number,
): P | undefined {
  return areas.find((area) => booleanPointInPolygon([lon, lat], area))?.properties;
}

/** Code of the region that holds the point in the division of the day; none outside the outline. */
export function regionAt(lon: number, lat: number, day: string): string | undefined {
  const region = holder(divisionOn(day), lon, lat);
  return region && regionCode(region.iso);
}

/** P-code of the cercle that holds the point, by the outlines of 2015. */
export function cercleAt(lon: number, lat: number): string | undefined {
  return holder(cercles, lon, lat)?.pcode;
}
