import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { PMTiles } from 'pmtiles';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/domain/language.ts';
import { basemapLayers, basemapStyle, plainGround } from '../../../src/map/basemap-style.ts';

const PAGE = 'https://example.org/some/folder/index.html';
const styleOf = (theme: 'light' | 'dark', language: 'en' | 'fr') =>
  basemapStyle(basemapLayers(theme, language), PAGE);

test('the style is valid in both themes and languages', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const language of LANGUAGES) {
      expect(validateStyleMin(styleOf(theme, language))).toEqual([]);
    }
  }
});

test('themes and languages share their style layers, so that they can be changed in place', () => {
  const shape = (theme: 'light' | 'dark', language: 'en' | 'fr') =>
    styleOf(theme, language).layers.map(({ id, type }) => `${id} ${type}`);
  expect(shape('dark', 'fr')).toEqual(shape('light', 'en'));
});

test('fonts are files that exist, found from the folder of the page', () => {
  const faces = Object.values(styleOf('light', 'en')['font-faces'] ?? {}).flat();
  expect(faces).toHaveLength(5);
  for (const face of faces) {
    const url = typeof face === 'string' ? face : face.url;
    expect(url).toMatch(/^https:\/\/example\.org\/some\/folder\/fonts\//);
    const file = url.replace('https://example.org/some/folder/', 'public/');
    expect(readFileSync(file).subarray(0, 4).toString()).toBe('wOF2');
  }
});

test('every layer of the style is in the tiles', async () => {
  const bytes = readFileSync('public/basemap/mali.pmtiles');
  const tiles = new PMTiles({
    getKey: () => 'test',
    getBytes: async (offset, length) => ({
      data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer,
    }),
  });
  const metadata: unknown = await tiles.getMetadata();
  const text = JSON.stringify(metadata);
  for (const layer of styleOf('light', 'en').layers) {
    if ('source-layer' in layer) expect(text).toContain(`"id":"${layer['source-layer']}"`);
  }
});

test('without tiles the ground is of one colour, neither land nor sea, and nothing else', () => {
  const { ground, lines } = plainGround('light');
  const layers = [...ground, ...lines];
  expect(layers.map(({ type }) => type)).toEqual(['background']);
  expect(validateStyleMin({ version: 8, sources: {}, layers })).toEqual([]);
  const [sea] = styleOf('light', 'en').layers;
  expect(layers[0]?.id).toBe(sea?.id);
  expect(layers[0]?.paint).not.toEqual(sea?.paint);
});
