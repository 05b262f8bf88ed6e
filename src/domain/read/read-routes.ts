import { array, boolean, exactOptional, literal, object } from 'valibot';
import type { Route } from '../mission-places.ts';
import type { Read } from '../problem.ts';
import { measure, share, text, texts } from './fields.ts';
import { rowDoubt } from './problems.ts';
import { readFeatures } from './read-features.ts';

const properties = object({
  id: text,
  name: text,
  via: texts,
  lengthKm: measure,
  // A route that claims to be more than an illustration is none that this atlas may draw.
  status: literal('illustrative'),
  realRoadShare: share,
  ref: exactOptional(text),
  legs: array(object({ from: text, to: text, km: measure, schematic: boolean() })),
});

/** Reads `routes.geojson`: one line a leg. Where the numbers differ that is noted. */
export function readRoutes(input: unknown): Read<Route> {
  return readFeatures(input, {
    kinds: ['MultiLineString'],
    properties,
    row: ({ status: _illustrative, ...facts }, { coordinates }, at, note): Route => {
      if (facts.legs.length !== coordinates.length) {
        note(rowDoubt('row-count', `${at}: properties.legs`, facts.legs.length));
      }
      const lines = coordinates.map((line) =>
        line.map(([lon = 0, lat = 0]): readonly [number, number] => [lon, lat]),
      );
      return { ...facts, lines };
    },
    idOf: (route) => route.id,
  });
}
