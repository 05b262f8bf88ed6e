import type { Day } from '../../../domain/day.ts';
import type { LonLat } from '../../lon-lat.ts';
import { type PlaceReached, placesReached } from '../../roads/places-reached.ts';
import { type ReachBand, type RoadReach, reachByRoad } from '../../roads/road-reach.ts';
import type { DrawingKey, StudyDrawing, Tone } from '../../study/drawing.ts';
import type { Study, StudyInputs } from '../../study/study.ts';
import { withoutRows } from '../../study/without-rows.ts';
import { type BaseOrTown, basesAndTowns } from '../by-road/bases-and-towns.ts';
import { networkOf } from '../by-road/network-of.ts';
import { linesShape, UNKNOWN_ROAD } from '../by-road/road-drawing.ts';
import { placeOf } from '../by-road/road-point.ts';
import { type RoadsParams, readRoadsParams } from './roads-params.ts';

/** A base or town and the quickest way to it. */
export interface PlaceByRoad extends Pick<BaseOrTown, 'kind' | 'id'> {
  /** `null` where no way leads there. */
  readonly way: PlaceReached | null;
}

export interface RoadsFacts extends Pick<RoadsParams, 'from' | 'hours'> {
  /** Why there is no answer; `null` where there is one. */
  readonly reason: 'unknown-point' | 'far-from-roads' | null;
  /** Travelled off the graph before the first road. */
  readonly accessKm: number;
  readonly bands: readonly (Pick<ReachBand, 'fromHours' | 'toHours' | 'km'> & {
    /** Of the towns, those reached within `toHours`. */
    readonly towns: number;
  })[];
  readonly towns: number;
  /** Bases open on the day `asOf`, and all towns: the soonest reached first, those not reached last. */
  readonly places: readonly PlaceByRoad[];
  readonly asOf: Day;
}

/** The nearest stands out most; the palest step would be lost on the land as a thin line. */
const TONES: readonly Tone[] = ['step-5', 'step-4', 'step-3', 'step-2', 'quiet'];

/**
 * What is reached by road from a point within some hours, and when each town and each base open on the
 * last day of the window is reached. Over the road graph with assumed speeds; see `analysis/roads`.
 * Facts are `null` while there is no road graph.
 */
export const study: Study<RoadsFacts | null> = (inputs, raw) => {
  const params = readRoadsParams(raw);
  if (!inputs.roads) return withoutRows(null);
  const at = placeOf(params.from, inputs.places);
  const network = networkOf(inputs.roads);
  const reach = at && reachByRoad(network, at, params.hours, params.speeds);
  const facts: RoadsFacts = {
    from: params.from,
    hours: params.hours,
    reason: reach ? null : at ? 'far-from-roads' : 'unknown-point',
    accessKm: reach?.access.km ?? 0,
    towns: inputs.places.places.length,
    asOf: inputs.window.to - 1,
    ...(at && reach ? reachFacts(inputs, at, reach, params) : { bands: [], places: [] }),
  };
  return { ...withoutRows(facts), drawing: reach && drawingOf(reach) };
};

function reachFacts(
  { places, roads, window }: StudyInputs,
  at: LonLat,
  { bands }: RoadReach,
  { speeds }: RoadsParams,
): Pick<RoadsFacts, 'bands' | 'places'> {
  const all = basesAndTowns(places, window.to - 1);
  const ways = roads ? placesReached(networkOf(roads), at, all, speeds) : [];
  const reached = all
    .map(({ kind, id }, i): PlaceByRoad => ({ kind, id, way: ways[i] ?? null }))
    .sort((one, other) => hoursTo(one) - hoursTo(other) || (one.id < other.id ? -1 : 1));
  const townsWithin = (hours: number) =>
    reached.filter((place) => place.kind === 'place' && hoursTo(place) <= hours).length;
  return {
    bands: bands.map(({ fromHours, toHours, km }) => ({
      ...{ fromHours, toHours, km },
      towns: townsWithin(toHours),
    })),
    places: reached,
  };
}

/** A number also where none leads there: `Infinity` less itself is none. */
function hoursTo({ way }: PlaceByRoad): number {
  return way?.hours ?? Number.MAX_VALUE;
}

function drawingOf({ bands, access }: RoadReach): StudyDrawing {
  const { point, snap, km } = access;
  const shapes = bands.flatMap(({ lines, classes }, i) => {
    const tone = TONES[i] ?? 'quiet';
    const isDrawn = (_: unknown, line: number) =>
      classes[line] === 'schematic' || classes[line] === 'connector';
    const drawn = lines.filter(isDrawn);
    const known = lines.filter((_, line) => !isDrawn(_, line));
    return [
      ...(known.length > 0 ? [linesShape(known, 'line', tone)] : []),
      ...(drawn.length > 0 ? [linesShape(drawn, 'dashed', tone)] : []),
    ];
  });
  if (km > 0) {
    const line = [[point.lon, point.lat] as const, [snap.at.lon, snap.at.lat] as const];
    shapes.push(linesShape([line], 'dashed', 'accent'));
  }
  const keys = bands.map(
    ({ fromHours, toHours }, i): DrawingKey => ({
      role: 'line',
      tone: TONES[i] ?? 'quiet',
      label: {
        en: `${fromHours}–${toHours} h`,
        fr: `${decimalComma(fromHours)}–${decimalComma(toHours)} h`,
      },
    }),
  );
  const isAnyDashed = shapes.some(({ properties: { role } }) => role === 'dashed');
  return {
    shapes: { type: 'FeatureCollection', features: shapes },
    legend: isAnyDashed ? [...keys, UNKNOWN_ROAD] : keys,
  };
}

function decimalComma(value: number): string {
  return String(value).replace('.', ',');
}
