import { expect, test } from 'vitest';
import { INCIDENT_TYPES } from '../../../src/domain/incident.ts';
import { POINT_SHAPES } from '../../../src/layers/layer.ts';
import { FURTHER_LOOKS, OTHER_LOOK } from '../../../src/layers/palette.ts';
import { TYPE_LOOKS, typeLook, typeSlots } from '../../../src/layers/type-looks.ts';
import { FRAGMENT_SHADER, MOST_TYPES } from '../../../src/map/incident-shaders.ts';

const MANY = Array.from({ length: 12 }, (_, i) => `Type ${i}`);

test('the shaders have room for every look and draw every shape', () => {
  expect(TYPE_LOOKS.length).toBeLessThanOrEqual(MOST_TYPES);
  POINT_SHAPES.slice(1).forEach((_, i) => {
    expect(FRAGMENT_SHADER).toContain(`shape == ${i + 1})`);
  });
});

test('further types get their looks in order, whatever shipped types stand among them', () => {
  const names = ['', 'Battles', 'aid', 'Riots'];
  expect([...typeSlots(names)]).toEqual([0, 6, 5, 7]);
  expect(typeLook(names, 'Riots')).toBe(FURTHER_LOOKS[1]);
  expect(typeLook(['', ...INCIDENT_TYPES, 'Battles'], 'Battles')).toBe(FURTHER_LOOKS[0]);
});

test('types beyond the list, none and strangers share one look', () => {
  const names = ['', ...MANY];
  expect(MANY.map((type) => typeLook(names, type) === OTHER_LOOK)).toEqual(
    MANY.map((_, i) => i >= FURTHER_LOOKS.length),
  );
  expect(typeLook(names, '')).toBe(OTHER_LOOK);
  expect(typeLook(names, 'no such type')).toBe(OTHER_LOOK);
});
