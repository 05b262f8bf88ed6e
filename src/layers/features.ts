import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Words } from '../domain/language.ts';
import type { Area } from '../domain/mission-places.ts';
import { labelPoint } from './label-point.ts';

/** A name in every language, as properties that `['get', language]` reads. */
export function nameProperties(name: Words): Words {
  return { en: name.en, fr: name.fr };
}

/** A feature whose `id` is a property, where MapLibre's `promoteId` looks for it. */
export function feature(
  id: string,
  geometry: Geometry,
  properties: Readonly<Record<string, string | number | boolean>> = {},
): Feature {
  return { type: 'Feature', geometry, properties: { ...properties, id } };
}

export function pointFeature(
  id: string,
  at: { readonly lon: number; readonly lat: number },
  properties: Readonly<Record<string, string | number | boolean>> = {},
): Feature {
  return feature(id, { type: 'Point', coordinates: [at.lon, at.lat] }, properties);
}

export function collection(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}

/** Outlines by code, and one point an area to write its name on. */
export function areaFeatures(areas: readonly Area[]): {
  readonly outlines: FeatureCollection;
  readonly names: FeatureCollection;
} {
  return {
    outlines: collection(areas.map((area) => feature(area.code, area.geometry))),
    names: collection(
      areas.map((area) => {
        const [lon, lat] = labelPoint(area.geometry);
        return pointFeature(
          area.code,
          { lon, lat },
          { ...nameProperties(area.name), km2: area.areaKm2 },
        );
      }),
    ),
  };
}
