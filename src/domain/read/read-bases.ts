import {
  array,
  boolean,
  check,
  exactOptional,
  forward,
  type GenericSchema,
  number,
  object,
  picklist,
  pipe,
  tuple,
  unknown,
} from 'valibot';
import type { Base, BaseRecord } from '../mission-places.ts';
import type { Read } from '../problem.ts';
import { address, count, counts, dateUnit, day, isInOrder, text, texts, words } from './fields.ts';
import { partOnly } from './problems.ts';
import { readFeatures } from './read-features.ts';
import { readValue } from './read-value.ts';

const baseRecord: GenericSchema<unknown, BaseRecord> = pipe(
  object({
    from: day,
    to: day,
    troops: exactOptional(count),
    troopsRange: exactOptional(tuple([count, count])),
    troopsMean: exactOptional(number()),
    hq: exactOptional(count),
    units: exactOptional(texts, []),
    tcc: exactOptional(counts, {}),
    tccUnknown: exactOptional(texts),
    multinational: exactOptional(count),
    medical: exactOptional(boolean()),
    aviation: exactOptional(boolean()),
    police: exactOptional(boolean()),
    observers: exactOptional(boolean()),
    sourceMap: text,
    precision: dateUnit,
  }),
  forward(
    check((span) => isInOrder(span), 'end-before-start'),
    ['to'],
  ),
);

const properties = pipe(
  object({
    id: text,
    name: words,
    region: exactOptional(text),
    sector: exactOptional(text),
    sectors: exactOptional(array(object({ sector: text, from: day, to: day }))),
    from: day,
    to: day,
    fromPrecision: dateUnit,
    toPrecision: dateUnit,
    toReference: exactOptional(address),
    toNote: exactOptional(words),
    fromMeans: exactOptional(picklist(['first-map'])),
    toMeans: exactOptional(picklist(['closure', 'last-map'])),
    history: array(unknown()),
  }),
  forward(
    check((span) => isInOrder(span), 'end-before-start'),
    ['to'],
  ),
);

/** Reads `bases.geojson`. A record of the history that is not as it should be costs only itself. */
export function readBases(input: unknown): Read<Base> {
  return readFeatures(input, {
    kinds: ['Point'],
    properties,
    row: ({ history, ...facts }, { coordinates: [lon = 0, lat = 0] }, at, note): Base => ({
      ...facts,
      lon,
      lat,
      history: history
        .flatMap(
          (entry, i) =>
            readValue(baseRecord, entry, at, partOnly(note), `properties.history.${i}`) ?? [],
        )
        .sort((a, b) => a.from - b.from),
    }),
    idOf: (base) => base.id,
  });
}
