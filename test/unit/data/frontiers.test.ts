import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { lineRuler } from '../../../src/analysis/line-distance.ts';
import { shipped, textOf } from './shipped.ts';

interface Properties {
  id: string;
  name: { en: string; fr: string };
  lengthKm: number;
}
const frontiers = shipped<Properties, LineString>('frontiers');
const countries: FeatureCollection<Polygon | MultiPolygon, { iso3: string }> = JSON.parse(
  textOf('data/geo/countries.geojson'),
);
const mali = countries.features.find(({ properties }) => properties.iso3 === 'MLI');

test('seven neighbours, whose lines follow each other round the country', () => {
  expect(frontiers.map(({ properties }) => properties.id)).toEqual([
    ...['GIN', 'CIV', 'BFA', 'NER', 'DZA', 'MRT', 'SEN'],
  ]);
  expect(frontiers.map(({ properties }) => properties.name.fr)).toContain('Côte d’Ivoire');
  frontiers.forEach(({ geometry }, i) => {
    const next = frontiers[(i + 1) % frontiers.length];
    expect(geometry.coordinates.at(-1)).toEqual(next?.geometry.coordinates[0]);
  });
});

test('every corner of the outline is within 220 m of the line that has fewer', () => {
  const distanceKm = lineRuler(frontiers.map(({ geometry }) => geometry.coordinates.map(pair)));
  const ring = mali?.geometry.type === 'Polygon' ? (mali.geometry.coordinates[0] ?? []) : [];
  expect(ring.length).toBeGreaterThan(4000);
  const worst = Math.max(
    ...ring.map((corner) => {
      const [lon, lat] = pair(corner);
      return distanceKm({ lon, lat });
    }),
  );
  expect(worst).toBeLessThan(0.23);
});

test('each line lies on the neighbour that it names', () => {
  for (const { geometry, properties } of frontiers) {
    const country = countries.features.find(({ properties: { iso3 } }) => iso3 === properties.id);
    const corners = new Set(ringsOf(country).map(String));
    for (const corner of geometry.coordinates) expect(corners).toContain(String(corner));
  }
});

test('lengths are those of PROJ', () => {
  // geod +ellps=WGS84 -I from corner to corner, summed; km.
  const lengths = Object.fromEntries(
    frontiers.map(({ properties }) => [properties.id, properties.lengthKm]),
  );
  expect(lengths).toEqual({
    GIN: 1012.0,
    CIV: 566.8,
    BFA: 1293.0,
    NER: 837.4,
    DZA: 1344.1,
    MRT: 2208.5,
    SEN: 454.9,
  });
});

function pair([lon = Number.NaN, lat = Number.NaN]: readonly number[]): [number, number] {
  return [lon, lat];
}

function ringsOf(country: Feature<Polygon | MultiPolygon> | undefined) {
  if (!country) return [];
  const { geometry } = country;
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}
