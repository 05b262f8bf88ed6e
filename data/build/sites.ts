import type { Feature, FeatureCollection, Point } from 'geojson';
import { feature, point } from './geojson.ts';
import { readJson } from './read.ts';
import { compareText } from './text.ts';

type Cell = string | number | null | undefined;
/** What a source of points may say of one; each source says some of it. */
type Column =
  | 'ident'
  | 'icao'
  | 'iata'
  | 'name'
  | 'name_en'
  | 'type'
  | 'municipality'
  | 'elevation_m'
  | 'runway_m'
  | 'surface'
  | 'osm_node'
  | 'class'
  | 'rank'
  | 'pcode';
type Properties = { readonly [column in Column]?: Cell };

function readPoints(path: string): Feature<Point, Properties>[] {
  return readJson<FeatureCollection<Point, Properties>>(path).features;
}

/** Properties that have a value; a source's `null` is left away. */
function stated(cells: Readonly<Record<string, Cell>>): Record<string, string | number> {
  const known = Object.entries(cells).filter((cell): cell is [string, string | number] => {
    return cell[1] !== null && cell[1] !== undefined && cell[1] !== '';
  });
  return Object.fromEntries(known);
}

function pointFeature(source: Feature<Point, Properties>, properties: object) {
  const [lon = Number.NaN, lat = Number.NaN] = source.geometry.coordinates;
  return feature(point(lon, lat), properties);
}

export function airportsFile(): Feature<Point, object>[] {
  return readPoints('geo/airports.geojson')
    .sort((a, b) => compareText(`${a.properties.ident}`, `${b.properties.ident}`))
    .map((source) => {
      const { ident, icao, iata, name, type, municipality, elevation_m, runway_m, surface } =
        source.properties;
      const facts = { icao, iata, name, type, municipality, surface };
      return pointFeature(
        source,
        stated({ id: ident, ...facts, elevationM: elevation_m, runwayM: runway_m }),
      );
    });
}

export function healthFile(): Feature<Point, object>[] {
  return readPoints('geo/health.geojson')
    .sort((a, b) => Number(a.properties.osm_node) - Number(b.properties.osm_node))
    .map((source) => {
      const { osm_node, name, class: kind } = source.properties;
      return pointFeature(source, stated({ id: `osm:${osm_node}`, name, class: kind }));
    });
}

/** Least important rank of towns shown: capital 1, regional 2, cercle and mission towns 3. */
const LAST_RANK = 3;

/** The towns to label; how many lesser places are not among them. */
export function placesFile(): { features: Feature<Point, object>[]; leftOut: number } {
  const all = readPoints('geo/places.geojson');
  const features = all
    .filter((source) => Number(source.properties.rank) <= LAST_RANK)
    .sort(
      (a, b) =>
        Number(a.properties.rank) - Number(b.properties.rank) ||
        compareText(`${a.properties.name}`, `${b.properties.name}`),
    )
    .map((source) => {
      const { name, name_en, rank, pcode, class: kind } = source.properties;
      const facts = stated({ rank, class: kind, pcode });
      return pointFeature(source, { name: { en: name_en ?? name, fr: name }, ...facts });
    });
  return { features, leftOut: all.length - features.length };
}
