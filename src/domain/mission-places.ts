import type { MultiPolygon, Polygon } from 'geojson';
import type { Day } from './day.ts';
import type { Words } from './language.ts';

export type DateUnit = 'day' | 'month' | 'year';

/** What one deployment map says of one base, held until the next map. `to` is inclusive. */
export interface BaseRecord {
  readonly from: Day;
  readonly to: Day;
  readonly troops?: number;
  /** Least and most of the maps of a year, where only the year of a map is known. */
  readonly troopsRange?: readonly [number, number];
  /** Mean of the maps of a year. */
  readonly troopsMean?: number;
  /** Headquarters level as Geo-PKO codes it: 0 none … 3 mission. */
  readonly hq?: number;
  readonly units: readonly string[];
  /** Troops by contributing country, ISO 3166-1 alpha-3. */
  readonly tcc: Readonly<Record<string, number>>;
  /** Contributing countries that the map names without a number of troops. */
  readonly tccUnknown?: readonly string[];
  /** Troops that the map calls multinational, of no single country. */
  readonly multinational?: number;
  readonly medical?: boolean;
  readonly aviation?: boolean;
  readonly police?: boolean;
  readonly observers?: boolean;
  readonly sourceMap: string;
  readonly precision: DateUnit;
}

/** Days in which a base lay in a sector, both inclusive. */
export interface SectorMembership {
  readonly sector: string;
  readonly from: Day;
  readonly to: Day;
}

export interface Base {
  readonly id: string;
  readonly name: Words;
  readonly lon: number;
  readonly lat: number;
  readonly sector?: string;
  readonly region?: string;
  readonly from: Day;
  readonly to: Day;
  readonly fromPrecision: DateUnit;
  readonly toPrecision: DateUnit;
  readonly toReference?: string;
  readonly toNote?: Words;
  /** A base may have stood before the first map that shows it. */
  readonly fromMeans?: 'first-map';
  /** Was it closed on `to`, or is that only as long as its last map holds? */
  readonly toMeans?: 'closure' | 'last-map';
  /** Sectors it lay in; `sector` is the last of them. By region outline: an approximation. */
  readonly sectors?: readonly SectorMembership[];
  readonly history: readonly BaseRecord[];
}

export interface RouteLeg {
  readonly from: string;
  readonly to: string;
  readonly km: number;
  /** Drawn as a plain line between two towns because no road geometry is known. */
  readonly schematic: boolean;
}

/** An illustrative road link between mission locations, not a record of a real patrol. */
export interface Route {
  readonly id: string;
  readonly name: string;
  readonly via: readonly string[];
  readonly lengthKm: number;
  readonly realRoadShare: number;
  readonly ref?: string;
  readonly legs: readonly RouteLeg[];
  /** One line a leg, in the order of `legs`: lon, lat. */
  readonly lines: readonly (readonly (readonly [number, number])[])[];
}

/** An area with the days in which it was in force; open where `from` or `to` is absent. */
export interface Area {
  readonly code: string;
  readonly name: Words;
  readonly from?: Day;
  readonly to?: Day;
  readonly areaKm2: number;
  readonly geometry: Polygon | MultiPolygon;
}
export interface Region extends Area {
  readonly derived: boolean;
}
export interface Cercle extends Area {
  readonly region: string;
}
export interface Sector extends Area {
  readonly regions: readonly string[];
  readonly reference?: string;
  readonly fromPrecision?: DateUnit;
  readonly note?: Words;
}

/** Mali's frontier with one neighbour. */
export interface Frontier {
  /** ISO 3166-1 alpha-3 of the neighbour. */
  readonly id: string;
  readonly name: Words;
  /** Along the line as it is here, on the WGS 84 ellipsoid: a finer line is longer. */
  readonly lengthKm: number;
  /** lon, lat. */
  readonly line: readonly (readonly [number, number])[];
}

/** Towns, airports and health sites: a point with a name and a few facts. */
export interface Site {
  readonly id: string;
  readonly name?: string;
  readonly lon: number;
  readonly lat: number;
  readonly kind: string;
  readonly rank?: number;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Is something with these dates in force on the day? Both ends inclusive, absent is open. */
export function inForce(thing: { readonly from?: Day; readonly to?: Day }, day: Day): boolean {
  return (thing.from ?? -Infinity) <= day && day <= (thing.to ?? Infinity);
}
