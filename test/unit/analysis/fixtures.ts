import { readdirSync, readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Point, Position } from 'geojson';

const FIXTURES = new URL('../../fixtures/', import.meta.url);

/** The text of a fixture. */
export function fixture(path: string): string {
  return readFileSync(new URL(path, FIXTURES), 'utf8');
}

export interface InAndOut {
  readonly name: string;
  readonly in: FeatureCollection;
  readonly out: FeatureCollection;
}

/** Every `in/*.geojson` of a folder with its `out/*.geojson`. */
export function inAndOut(folder: string): InAndOut[] {
  return readdirSync(new URL(`${folder}/in`, FIXTURES)).map((name) => ({
    name,
    in: JSON.parse(fixture(`${folder}/in/${name}`)),
    out: JSON.parse(fixture(`${folder}/out/${name}`)),
  }));
}

/** Id, longitude and latitude of the points of a collection. */
export function pointsOf(collection: FeatureCollection) {
  return collection.features.filter(isPoint).map(({ id, geometry, properties }) => {
    const [lon = Number.NaN, lat = Number.NaN] = geometry.coordinates;
    return { id: String(id), lon, lat, properties };
  });
}

function isPoint(feature: Feature): feature is Feature<Point> {
  return feature.geometry.type === 'Point';
}

/** The coordinates of the lines of a collection. */
export function linesOf(collection: FeatureCollection): [number, number][][] {
  return collection.features.flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? [geometry.coordinates.map(pair)] : [],
  );
}

function pair([lon = Number.NaN, lat = Number.NaN]: Position): [number, number] {
  return [lon, lat];
}
