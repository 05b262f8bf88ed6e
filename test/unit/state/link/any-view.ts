import fc from 'fast-check';
import type { ChosenWindow } from '../../../../src/domain/day-window.ts';
import { SELECTION_KINDS } from '../../../../src/domain/selection.ts';
import { FIRST_LAYERS, type View } from '../../../../src/state/view.ts';

/** The span of the data in these tests: 2013–2023. */
export const SPAN = { from: 15706, to: 19723 };

/** Text of whole characters, the separators of the link among them. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...('&=,%+#/:-25cCé 🛰'.match(/./gu) ?? [])), maxLength: 8 }),
);
const anyCode = fc.oneof(
  fc.stringMatching(/^[a-z0-9-]{1,8}$/),
  anyText.map((text) => text.trim()).filter((text) => text !== ''),
);
const anyCodes = fc.uniqueArray(anyCode, { maxLength: 5 }).map((codes) => codes.sort());
const anyDay = fc.oneof(
  fc.integer({ min: SPAN.from + 1, max: SPAN.to - 1 }),
  fc.integer({ min: -700_000, max: 2_900_000 }),
);

/** Ends at the end of the data are open ends, as the commands make them. */
const anyWindow: fc.Arbitrary<ChosenWindow> = fc
  .record({ from: fc.option(anyDay), to: fc.option(anyDay) })
  .filter(({ from, to }) => from === null || to === null || from < to)
  .map(({ from, to }) => ({
    from: from === SPAN.from ? null : from,
    to: to === SPAN.to ? null : to,
  }));

const anyFixed = (least: number, most: number, decimals: number) =>
  fc
    .integer({ min: least * 10 ** decimals, max: most * 10 ** decimals })
    .map((value) => value / 10 ** decimals);

const anyCamera = fc.record({
  zoom: anyFixed(0, 24, 2),
  lat: anyFixed(-90, 90, 4),
  lon: anyFixed(-180, 180, 4),
  bearing: fc.oneof(fc.constant(0), anyFixed(-180, 180, 4)),
  pitch: fc.oneof(fc.constant(0), anyFixed(0, 85, 4)),
});

const anyLayers = fc
  .shuffledSubarray([...FIRST_LAYERS], { minLength: FIRST_LAYERS.length })
  .chain((layers) =>
    fc
      .array(fc.boolean(), { minLength: layers.length, maxLength: layers.length })
      .map((shown) => layers.map(({ key }, i) => ({ key, shown: shown[i] ?? true }))),
  );

const anyName = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const anyAnalysis = fc.record({
  name: anyName,
  params: fc
    .array(
      fc.tuple(
        anyName,
        anyText.map((text) => text.trim()),
      ),
      { maxLength: 3 },
    )
    .map((pairs) => Object.fromEntries(pairs)),
});

/** Any view that the interface can make. */
export const anyView: fc.Arbitrary<View> = fc.record({
  camera: fc.option(anyCamera),
  window: anyWindow,
  filters: fc.record({
    types: anyCodes,
    sources: anyCodes,
    actors: anyCodes,
    regions: anyCodes,
    countries: anyCodes,
    leastDeaths: fc.nat({ max: 1_000_000 }),
    worstPlace: fc.integer({ min: 1, max: 7 }),
    worstDate: fc.integer({ min: 1, max: 5 }),
    text: anyText,
  }),
  layers: anyLayers,
  selection: fc.option(
    fc.record({
      kind: fc.constantFrom(...SELECTION_KINDS),
      id: anyText.filter((text) => text !== ''),
    }),
  ),
  compare: fc.option(anyWindow),
  analysis: fc.option(anyAnalysis),
  briefing: fc.option(
    fc.record({
      id: anyText.filter((text) => text !== ''),
      step: fc.integer({ min: 1, max: 999 }),
    }),
  ),
  language: fc.option(fc.constantFrom('en' as const, 'fr' as const)),
  panels: fc.constantFrom('full' as const, 'map' as const),
});
