import { memoLast } from '../domain/memo.ts';
import type { StyleLayer, Theme } from '../layers/layer.ts';
import { PAINTS } from '../layers/palette.ts';

export const OVERLAY_SOURCE = 'overlay:shapes';

/** Areas tinted, lines dashed: what the user asked for, not data. */
export const overlayStyles = memoLast((theme: Theme): readonly StyleLayer[] => {
  const { accent } = PAINTS[theme];
  return [
    {
      id: 'overlay:fill',
      type: 'fill',
      source: OVERLAY_SOURCE,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': accent, 'fill-opacity': 0.08 },
    },
    {
      id: 'overlay:line',
      type: 'line',
      source: OVERLAY_SOURCE,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': accent,
        'line-width': 1.6,
        'line-opacity': 0.9,
        'line-dasharray': [3, 2],
      },
    },
    {
      id: 'overlay:corner',
      type: 'circle',
      source: OVERLAY_SOURCE,
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 4,
        'circle-color': PAINTS[theme].paper,
        'circle-stroke-color': accent,
        'circle-stroke-width': 2,
      },
    },
  ];
});
