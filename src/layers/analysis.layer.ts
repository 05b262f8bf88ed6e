import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { DrawingKey, ShapeRole, StudyDrawing, Tone } from '../analysis/study/drawing.ts';
import { memoLast } from '../domain/memo.ts';
import { hatchImage } from './icons.ts';
import {
  type AtlasLayer,
  type LayerPicture,
  type LegendSymbol,
  NOTHING_DRAWN,
  type Theme,
} from './layer.ts';
import { PAINTS } from './palette.ts';
import { TONES, toneColour } from './study-looks.ts';
import { REGULAR, textPaint } from './text-style.ts';

const SHAPES = 'analysis:shapes';

const sourcesOf = memoLast(({ shapes }: StudyDrawing): LayerPicture['sources'] => ({
  [SHAPES]: withNames(shapes),
}));

/** Names as properties of their own, which `['get', language]` reads. */
function withNames(shapes: StudyDrawing['shapes']): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: shapes.features.map(({ geometry, properties: { label, ...facts } }, i) => ({
      type: 'Feature',
      geometry,
      properties: { ...facts, ...label, id: String(i) },
    })),
  };
}

function hasRole(...roles: readonly ShapeRole[]): ExpressionSpecification {
  return ['in', ['get', 'role'], ['literal', [...roles]]];
}

function colourBy(theme: Theme): ExpressionSpecification {
  const [first = 'accent', ...others] = TONES;
  const pairs = others.flatMap((tone): [string, string] => [tone, toneColour(tone, theme)]);
  const [tone = '', colour = '', ...rest] = pairs;
  return ['match', ['get', 'tone'], tone, colour, ...rest, toneColour(first, theme)];
}

const CLEAR: Tone[] = ['accent', 'quiet'];
const CHANGES: Tone[] = ['gain', 'loss'];
const IS_CLEAR: ExpressionSpecification = ['in', ['get', 'tone'], ['literal', CLEAR]];
const IS_FEW: ExpressionSpecification = ['==', ['get', 'tone'], 'few'];

const stylesOf = memoLast((theme: Theme, language: 'en' | 'fr'): LayerPicture['styles'] => {
  const colour = colourBy(theme);
  const paints = PAINTS[theme];
  return [
    {
      // Steps and hatches stand on the bare land: the shading of another layer would colour them.
      id: 'analysis:ground',
      type: 'fill',
      source: SHAPES,
      filter: ['all', hasRole('area', 'edge'), ['!', IS_CLEAR]],
      paint: { 'fill-antialias': false, 'fill-color': paints.paper, 'fill-opacity': 0.9 },
    },
    {
      id: 'analysis:areas',
      type: 'fill',
      source: SHAPES,
      filter: ['all', hasRole('area', 'edge'), ['!', IS_FEW]],
      paint: {
        'fill-antialias': false,
        'fill-color': colour,
        // A plain tint lets the land through; steps have to be told apart.
        'fill-opacity': ['match', ['get', 'tone'], CLEAR, 0.12, CHANGES, 0.45, 0.72],
      },
    },
    {
      id: 'analysis:few',
      type: 'fill',
      source: SHAPES,
      filter: ['all', hasRole('area', 'edge'), IS_FEW],
      paint: { 'fill-pattern': hatchImage(toneColour('few', theme)), 'fill-opacity': 0.8 },
    },
    {
      id: 'analysis:edges',
      type: 'line',
      source: SHAPES,
      filter: hasRole('edge', 'ring'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': 1.4, 'line-opacity': 0.9 },
    },
    {
      id: 'analysis:under',
      type: 'line',
      source: SHAPES,
      filter: hasRole('line', 'dashed'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      // A dark edge: the palest step has to stand out from the land.
      paint: { 'line-color': paints.ink, 'line-width': 6.5, 'line-opacity': 0.55 },
    },
    {
      id: 'analysis:lines',
      type: 'line',
      source: SHAPES,
      filter: hasRole('line'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colour, 'line-width': 4 },
    },
    {
      id: 'analysis:dashed',
      type: 'line',
      source: SHAPES,
      filter: hasRole('dashed'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': 3, 'line-dasharray': [2, 1.6] },
    },
    {
      id: 'analysis:points',
      type: 'circle',
      source: SHAPES,
      filter: hasRole('point', 'dot'),
      paint: {
        'circle-radius': ['case', hasRole('dot'), 3.5, 6],
        'circle-color': colour,
        'circle-stroke-color': paints.paper,
        'circle-stroke-width': ['case', hasRole('dot'), 1, 1.5],
      },
    },
    {
      id: 'analysis:labels',
      type: 'symbol',
      source: SHAPES,
      filter: ['all', hasRole('point', 'dot', 'label'), ['has', language]],
      layout: {
        'text-field': ['get', language],
        'text-font': REGULAR,
        'text-size': 12,
        'text-anchor': ['case', hasRole('label'), 'center', 'bottom'],
        'text-offset': ['case', hasRole('label'), ['literal', [0, 0]], ['literal', [0, -0.8]]],
      },
      paint: textPaint(paints.ink, paints),
    },
  ];
});

function symbolOf({ role, tone }: DrawingKey, theme: Theme): LegendSymbol {
  const colour = toneColour(tone, theme);
  switch (role) {
    case 'line':
      return { kind: 'line', colour };
    case 'dashed':
      return { kind: 'line', colour, dashed: true };
    case 'point':
      return { kind: 'point', shape: 'circle', colour, size: 12 };
    case 'dot':
      return { kind: 'point', shape: 'circle', colour, size: 7 };
    case 'ring':
      return { kind: 'area', fill: 'none', outline: colour };
    case 'area':
    case 'edge': {
      if (tone === 'few') return { kind: 'area', fill: colour, hatched: true };
      // A tint lets the land through: so does its sign.
      const fill = CLEAR.includes(tone)
        ? `${colour}22`
        : CHANGES.includes(tone)
          ? `${colour}73`
          : colour;
      return role === 'edge' ? { kind: 'area', fill, outline: colour } : { kind: 'area', fill };
    }
  }
}

/** What the open analysis draws. */
export const layer: AtlasLayer = {
  key: 'analysis',
  order: 45,
  shownAtFirst: true,
  title: { en: 'Analysis', fr: 'Analyse' },
  picture({ study, theme, language }) {
    if (!study) return NOTHING_DRAWN;
    return { sources: sourcesOf(study), styles: stylesOf(theme, language) };
  },
  legend: ({ study, theme }) =>
    (study?.legend ?? []).map((entry) => ({ symbol: symbolOf(entry, theme), label: entry.label })),
};
