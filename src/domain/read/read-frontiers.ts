import { object } from 'valibot';
import type { Frontier } from '../mission-places.ts';
import type { Read } from '../problem.ts';
import { measure, text, words } from './fields.ts';
import { readFeatures } from './read-features.ts';

const properties = object({ id: text, name: words, lengthKm: measure });

/** Reads `frontiers.geojson`: one line a neighbour. */
export function readFrontiers(input: unknown): Read<Frontier> {
  return readFeatures(input, {
    kinds: ['LineString'],
    properties,
    row: (facts, { coordinates }): Frontier => ({
      ...facts,
      line: coordinates.map(([lon = 0, lat = 0]): readonly [number, number] => [lon, lat]),
    }),
    idOf: (frontier) => frontier.id,
  });
}
