import type { LonLat } from '../../lon-lat.ts';
import { sphereKm } from '../../sphere-distance.ts';
import type { FlightBases } from './flight-bases.ts';
import type { MedicalParams } from './medical-params.ts';

export interface FlightReach {
  /** From a base with aviation to a casualty within an hour: v · (60 − N) / 60. */
  readonly oneHourKm: number;
  /** From there to the casualty and on to surgery within two hours: v · (120 − N − s) / 60. */
  readonly twoHourPathKm: number;
}

/** How far a helicopter comes, never below 0. */
export function flightReach({ speedKmh, stopMinutes, noticeMinutes }: MedicalParams): FlightReach {
  const km = (minutes: number) => (speedKmh * Math.max(0, minutes)) / 60;
  return {
    oneHourKm: km(60 - noticeMinutes),
    twoHourPathKm: km(120 - noticeMinutes - stopMinutes),
  };
}

export interface Reached {
  readonly oneHour: boolean;
  readonly twoHours: boolean;
}

/**
 * Is the point within an hour of some aviation, and within two of surgery by it? The shortest path is
 * that by the nearest of each, so no pair needs to be looked at apart. Great circles on the sphere of
 * radius 6371.0088 km. Without reach in time nothing is reached.
 */
export function reachedAt(at: LonLat, bases: FlightBases, reach: FlightReach): Reached {
  return reachedFrom(nearestKm(at, bases.aviation), nearestKm(at, bases.medical), reach);
}

/** The same, by the km to the nearest aviation and to the nearest surgery. */
export function reachedFrom(toAviation: number, toSurgery: number, reach: FlightReach): Reached {
  return {
    oneHour: reach.oneHourKm > 0 && toAviation <= reach.oneHourKm,
    twoHours: reach.twoHourPathKm > 0 && toAviation + toSurgery <= reach.twoHourPathKm,
  };
}

/** Km to the nearest of the places; `Infinity` where there is none. */
export function nearestKm(at: LonLat, bases: readonly LonLat[]): number {
  return bases.reduce((nearest, base) => Math.min(nearest, sphereKm(at, base)), Infinity);
}
