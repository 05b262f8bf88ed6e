import { expect, test } from 'vitest';
import { INCIDENT_TYPES } from '../../../src/domain/incident.ts';
import {
  FURTHER_LOOKS,
  PAINTS,
  rgb,
  TYPE_COLOURS,
  TYPE_SHAPES,
} from '../../../src/layers/palette.ts';
import { TONES, toneColour } from '../../../src/layers/study-looks.ts';
import { TYPE_LOOKS } from '../../../src/layers/type-looks.ts';

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

type Rgb = readonly [number, number, number];

/** Red, green and blue as amounts of light. */
function linear(hex: string): Rgb {
  const light = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  const [r, g, b] = rgb(hex);
  return [light(r), light(g), light(b)];
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

test.each(['light', 'dark'] as const)(
  '%s: symbols reach 3:1 and names 4.5:1 on the land',
  (theme) => {
    const paints = PAINTS[theme];
    const symbols = [paints.base, paints.route, paints.sector, paints.health, paints.accent];
    for (const colour of [
      ...Object.values(TYPE_COLOURS[theme]),
      ...TYPE_LOOKS.map((look) => look[theme]),
      ...symbols,
    ]) {
      expect([colour, contrast(colour, paints.paper) >= 3]).toEqual([colour, true]);
    }
    for (const colour of [paints.ink, paints.quietInk, paints.base]) {
      expect([colour, contrast(colour, paints.paper) >= 4.5]).toEqual([colour, true]);
    }
  },
);

test.each(['light', 'dark'] as const)(
  '%s: the line round a hexagon reaches 3:1 on what it may lie on and what it holds',
  (theme) => {
    const { paper, ramp, cells, cellLine } = PAINTS[theme];
    for (const colour of [paper, ...ramp, ...cells]) {
      expect([colour, contrast(colour, cellLine) >= 3]).toEqual([colour, true]);
    }
  },
);

test('no two types share a shape', () => {
  expect(new Set(INCIDENT_TYPES.map((type) => TYPE_SHAPES[type])).size).toBe(INCIDENT_TYPES.length);
});

test('no shipped type, none of the first six others and no other look share a shape', () => {
  const shared = FURTHER_LOOKS.slice(6);
  const own = TYPE_LOOKS.filter((look) => !shared.includes(look)).map(({ shape }) => shape);
  expect(new Set(own).size).toBe(own.length);
});

/** As eyes see it: all cones, without those for long waves, without those for middle ones. */
const EYES: readonly ((colour: Rgb) => Rgb)[] = [
  (colour) => colour,
  // Viénot, Brettel & Mollon (1999).
  ([r, g, b]) => [0.1124 * r + 0.8876 * g, 0.1124 * r + 0.8876 * g, b + 0.004 * (r - g)],
  ([r, g, b]) => [0.2928 * r + 0.7072 * g, 0.2928 * r + 0.7072 * g, b - 0.0223 * (r - g)],
];

/** How far apart two colours are for the eye that tells them worst; black and white are 1.73. */
function apart(one: string, other: string): number {
  const signal = (light = 0) => Math.max(0, light) ** (1 / 2.2);
  const distance = (a: Rgb, b: Rgb) =>
    Math.hypot(...a.map((light, i) => signal(light) - signal(b[i])));
  return Math.min(...EYES.map((seen) => distance(seen(linear(one)), seen(linear(other)))));
}

test.each(['light', 'dark'] as const)(
  '%s: looks that share a shape are far apart in colour, for every kind of eye',
  (theme) => {
    const pairs = TYPE_LOOKS.flatMap((one, i) =>
      TYPE_LOOKS.slice(i + 1)
        .filter((other) => other.shape === one.shape)
        .map((other) => ({ shape: one.shape, distance: apart(one[theme], other[theme]) })),
    );
    expect(pairs).toHaveLength(3);
    for (const { shape, distance } of pairs)
      expect([shape, distance > 0.25]).toEqual([shape, true]);
  },
);

test.each(['light', 'dark'] as const)(
  '%s: the eight kinds of an analysis are apart in colour, for every kind of eye',
  (theme) => {
    const kinds = TONES.filter((tone) => tone.startsWith('kind-'));
    expect(kinds).toHaveLength(8);
    for (const [i, one] of kinds.entries()) {
      for (const other of kinds.slice(i + 1)) {
        const distance = apart(toneColour(one, theme), toneColour(other, theme));
        expect([one, other, distance > 0.25]).toEqual([one, other, true]);
      }
    }
  },
);
