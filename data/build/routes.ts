import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from 'geojson';
import { lengthsKm } from '../../src/analysis/geodesic.ts';
import { feature, roundPosition } from './geojson.ts';
import { readJson } from './read.ts';
import { compareText } from './text.ts';

interface SourceRoute {
  readonly id: string;
  readonly name: string;
  readonly via: readonly string[];
  readonly ref: string | null;
  readonly ref_status: string | null;
  readonly length_km: number;
  readonly real_road_share: number;
  readonly share_schematic: number;
  readonly legs: readonly { readonly from: string; readonly to: string; readonly km: number }[];
}
type Source = Feature<LineString, SourceRoute>;

/** Towns with a base of the mission, as the routes spell them. */
const BASE_TOWNS = new Set(
  (
    'Aguelhok Ansongo Bamako Ber Diabaly Douentza Gao Gossi Goundam Kidal Léré Ménaka Sévaré ' +
    'Tessalit Tombouctou'
  ).split(' '),
);
/** Only repeats Bamako – Sévaré and Sévaré – Gao, which are there. */
const REPEATS = new Set(['bamako-gao']);

/** Cuts a line into its legs at the vertices where the lengths of the legs are reached. */
export function cutLegs(line: readonly Position[], legKm: readonly number[]): Position[][] {
  const lengths = lengthsKm(line);
  let reached = 0;
  let first = 0;
  return legKm.map((km, leg) => {
    reached += km;
    const gaps = lengths.map((length) => Math.abs(length - reached));
    const last = leg === legKm.length - 1 ? line.length - 1 : gaps.indexOf(Math.min(...gaps));
    const part = line.slice(first, last + 1).map((position) => roundPosition(position));
    if (part.length < 2) throw new Error('a leg without a line');
    first = last;
    return part;
  });
}

/** Is there no road geometry for this leg? Told by the route that consists of the leg alone. */
function isSchematic(route: SourceRoute, leg: { from: string; to: string }, all: Source[]) {
  if (route.share_schematic === 0) return false;
  if (route.share_schematic === 1) return true;
  return all.some(({ properties: { legs, share_schematic } }) => {
    const alone = legs.length === 1 && legs[0]?.from === leg.from && legs[0].to === leg.to;
    return alone && share_schematic === 1;
  });
}

/** The road links between two bases, each a multi-line with one line a leg; and how many are not. */
export function routesFile(): { features: Feature<MultiLineString, object>[]; leftOut: number } {
  const all = readJson<FeatureCollection<LineString, SourceRoute>>('geo/routes.geojson').features;
  const chosen = all.filter(({ properties: { id, via } }) => {
    return BASE_TOWNS.has(via[0] ?? '') && BASE_TOWNS.has(via.at(-1) ?? '') && !REPEATS.has(id);
  });
  const features = chosen
    .sort((a, b) => compareText(a.properties.id, b.properties.id))
    .map(({ geometry, properties: route }) => {
      const coordinates = cutLegs(
        geometry.coordinates,
        route.legs.map((leg) => leg.km),
      );
      return feature({ type: 'MultiLineString', coordinates } as const, {
        id: route.id,
        name: route.name,
        via: route.via,
        lengthKm: route.length_km,
        status: 'illustrative',
        realRoadShare: route.real_road_share,
        ...(route.ref && route.ref_status === 'sourced' ? { ref: route.ref } : {}),
        legs: route.legs.map((leg) => ({ ...leg, schematic: isSchematic(route, leg, all) })),
      });
    });
  return { features, leftOut: all.length - features.length };
}
