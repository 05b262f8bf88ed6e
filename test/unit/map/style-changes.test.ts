import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { styleChanges } from '../../../src/map/style-changes.ts';

const LINE: LayerSpecification = {
  id: 'a:line',
  type: 'line',
  source: 'a:lines',
  filter: ['==', ['get', 'kind'], 1],
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': '#000000',
    'line-width': ['interpolate', ['linear'], ['zoom'], 1, 1, 2, 2],
  },
};

test('equal by value, nothing to do', () => {
  expect(styleChanges(LINE, structuredClone(LINE))).toEqual({
    paint: [],
    layout: [],
    filter: null,
  });
});

test('what differs, what is new, what is gone', () => {
  const next: LayerSpecification = {
    id: 'a:line',
    type: 'line',
    source: 'a:lines',
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': '#ffffff' },
  };
  expect(styleChanges(LINE, next)).toEqual({
    paint: [
      ['line-width', undefined],
      ['line-color', '#ffffff'],
    ],
    layout: [['line-cap', 'round']],
    filter: { next: null },
  });
});
