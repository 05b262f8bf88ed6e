import { expect, test } from 'vitest';
import { INCIDENT_TYPES } from '../../../src/domain/incident.ts';
import { PAINTS, rgb, TYPE_COLOURS, TYPE_SHAPES } from '../../../src/layers/palette.ts';

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = rgb(hex).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
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
    for (const colour of [...Object.values(TYPE_COLOURS[theme]), ...symbols]) {
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
