import { type StyleSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/domain/language.ts';
import { LAYERS } from '../../../src/layers/all-layers.ts';
import type { AtlasLayer, LayerPicture } from '../../../src/layers/layer.ts';
import { sceneOf } from './small-scene.ts';

function styleOf({ sources, styles }: LayerPicture): StyleSpecification {
  return {
    version: 8,
    sources: Object.fromEntries(
      Object.entries(sources).map(([id, data]) => [id, { type: 'geojson', data, promoteId: 'id' }]),
    ),
    glyphs: 'https://example.org/{fontstack}/{range}.pbf',
    layers: [...styles],
  };
}

test('the layers are in the order as shipped and their keys are those of links', () => {
  expect(LAYERS.map(({ key }) => key)).toEqual([
    'choropleth',
    'sectors',
    'cercles',
    'regions',
    'analysis',
    'routes',
    'health',
    'airports',
    'places',
    'bases',
    'density',
    'incidents',
  ]);
});

describe.each(LAYERS.map((layer): [string, AtlasLayer] => [layer.key, layer]))(
  '%s',
  (key, layer) => {
    test('its styles are valid in every theme and language', () => {
      for (const theme of ['light', 'dark'] as const) {
        for (const language of LANGUAGES) {
          const scene = sceneOf('2017-01-01', '2019-12-31', { language }, { theme });
          expect(validateStyleMin(styleOf(layer.picture(scene)))).toEqual([]);
        }
      }
    });

    test('its sources and styles begin with its key and belong together', () => {
      const { sources, styles, points, cells } = layer.picture(sceneOf('2017-01-01', '2019-12-31'));
      expect(styles.length > 0 || (points ?? cells) !== undefined).toBe(true);
      for (const id of [...Object.keys(sources), ...styles.map((style) => style.id)]) {
        expect(id.startsWith(`${key}:`)).toBe(true);
      }
      for (const style of styles) expect(Object.keys(sources)).toContain(style.source);
    });

    test('every feature carries the id by which it is selected', () => {
      const { sources } = layer.picture(sceneOf('2017-01-01', '2019-12-31'));
      for (const data of Object.values(sources)) {
        expect(data.features.length).toBeGreaterThan(0);
        for (const feature of data.features) expect(feature.properties?.['id']).toBeTruthy();
      }
    });

    test('a day later in the same division and deployment map nothing is drawn anew', () => {
      const one = layer.picture(sceneOf('2017-01-01', '2019-12-30'));
      const other = layer.picture(sceneOf('2017-01-01', '2019-12-31'));
      for (const [id, data] of Object.entries(one.sources)) expect(other.sources[id]).toBe(data);
      expect(other.styles).toBe(one.styles);
    });
  },
);
