import { simplify } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { ringsOf } from '../../src/analysis/box.ts';
import { lengthsKm } from '../../src/analysis/geodesic.ts';
import { feature, roundPosition } from './geojson.ts';
import { readJson } from './read.ts';
import type { Words } from './text.ts';

interface SourceCountry {
  readonly name: string;
  readonly name_fr: string;
  readonly iso3: string;
}
type Country = Feature<Polygon | MultiPolygon, SourceCountry>;

/** Corners nearer than this to the line without them are left out, in degrees: about 220 m. */
const TOLERANCE = 0.002;
/** Degrees after which a piece of a line ends. */
const PIECE = 0.5;
const HOME = 'MLI';

/** A side of an outline, the same for both directions. */
function sideKey(from: Position, to: Position): string {
  const [one, other] = [from.join(), to.join()];
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function sidesOf(country: Country): string[] {
  return ringsOf(country.geometry).flatMap((ring) =>
    ring.slice(1).map((to, i) => sideKey(ring[i] ?? to, to)),
  );
}

/** The runs of sides of the ring with one neighbour each, in order. */
function runsOf(
  ring: readonly Position[],
  neighbourOf: ReadonlyMap<string, Country>,
): { readonly country: Country; readonly line: Position[] }[] {
  const runs: { country: Country; line: Position[] }[] = [];
  ring.slice(1).forEach((to, i) => {
    const from = ring[i] ?? to;
    const country = neighbourOf.get(sideKey(from, to));
    if (!country) throw new Error(`no neighbour at ${from.join()}`);
    const run = runs.at(-1);
    if (run?.country === country) run.line.push(to);
    else runs.push({ country, line: [from, to] });
  });
  return runs;
}

/**
 * Mali's frontier with each neighbour: the sides that both outlines have. The outlines come from one
 * topology, so that every side of Mali is one of exactly one neighbour; each frontier is one line.
 */
export function frontiersFile() {
  const { features } =
    readJson<FeatureCollection<Polygon | MultiPolygon, SourceCountry>>('geo/countries.geojson');
  const home = features.find(({ properties }) => properties.iso3 === HOME);
  const [ring, ...others] = home ? ringsOf(home.geometry) : [];
  if (!ring || others.length > 0) throw new Error('the outline of Mali is not one ring');
  const neighbourOf = new Map(
    features
      .filter((country) => country !== home)
      .flatMap((country) => sidesOf(country).map((side): [string, Country] => [side, country])),
  );
  const runs = runsOf(ring, neighbourOf);
  if (new Set(runs.map(({ country }) => country)).size !== runs.length) {
    throw new Error('a frontier is in pieces');
  }
  return runs.map(({ country, line }) => {
    const { iso3, name, name_fr } = country.properties;
    const coordinates = thinned(line).map((position) => roundPosition(position, 4));
    return feature(
      { type: 'LineString' as const, coordinates },
      { id: iso3, name: wordsOf(name, name_fr), lengthKm: lengthKm(coordinates) },
    );
  });
}

/**
 * The line with fewer corners, piece by piece: between corners far apart the shortest way on the Earth
 * leaves the line that is straight in degrees.
 */
function thinned(line: readonly Position[]): Position[] {
  const pieces: Position[][] = [];
  for (const corner of line) {
    const piece = pieces.at(-1);
    piece?.push(corner);
    if (!piece?.[0] || spanOf(piece[0], corner) > PIECE) pieces.push([corner]);
  }
  return pieces
    .filter((piece) => piece.length > 1)
    .flatMap((coordinates, i) => {
      const options = { tolerance: TOLERANCE, highQuality: true };
      const simple = simplify({ type: 'LineString' as const, coordinates }, options).coordinates;
      return i === 0 ? simple : simple.slice(1);
    });
}

function spanOf([lon = 0, lat = 0]: Position, [toLon = 0, toLat = 0]: Position): number {
  return Math.max(Math.abs(toLon - lon), Math.abs(toLat - lat));
}

function wordsOf(en: string, fr: string): Words {
  return { en: en.replace("'", '’'), fr: fr.replace("'", '’') };
}

function lengthKm(line: readonly Position[]): number {
  return Math.round((lengthsKm(line).at(-1) ?? 0) * 10) / 10;
}
