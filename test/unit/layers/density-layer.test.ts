import { expect, test } from 'vitest';
import { eventTable } from '../../../src/analysis/event-table.ts';
import { NO_FILTERS } from '../../../src/analysis/filters.ts';
import { hexagonBuilder, hexagonWidth } from '../../../src/analysis/hexagon-cells.ts';
import { layer } from '../../../src/layers/density.layer.ts';
import { incident, SMALL_DATA, sceneOf } from './small-scene.ts';

/** Seventy incidents at one place, three at a second and one far off. */
const rows = [
  ...Array.from({ length: 70 }, (_, i) => incident(`a${i}`, '2017-02-01')),
  ...Array.from({ length: 3 }, (_, i) => incident(`b${i}`, '2017-03-01', { lon: 0 })),
  incident('c', '2017-04-01', { lat: 20, type: 'aid' }),
];
const incidents = eventTable(rows);
const data = { ...SMALL_DATA, incidents };
const cells = hexagonBuilder(incidents, hexagonWidth(5)).advance(1000);

const scene = (first: string, last: string, filters = NO_FILTERS) =>
  sceneOf(first, last, { filters }, { data, cells });

test('the legend has the bounds of the classes that are drawn, and no others', () => {
  const entries = layer.legend(scene('2017-01-01', '2017-12-31'));
  expect(entries.map(({ label }) => label.en)).toEqual(['1–3', '64–70']);
});

test('counts are those of the window and the filters', () => {
  const sorted = (first: string, last: string, types: string[] = []) => {
    const picture = layer.picture(scene(first, last, { ...NO_FILTERS, types }));
    return Array.from(picture.cells?.counted.counts ?? []).sort((a, b) => a - b);
  };
  expect(sorted('2017-01-01', '2017-12-31')).toEqual([1, 3, 70]);
  expect(sorted('2017-03-01', '2017-12-31')).toEqual([0, 1, 3]);
  expect(sorted('2017-01-01', '2017-12-31', ['aid'])).toEqual([0, 0, 1]);
});

test('nothing changed, the same picture; hexagons of another table are not drawn', () => {
  const one = layer.picture(scene('2017-01-01', '2017-12-31'));
  expect(layer.picture(scene('2017-01-01', '2017-12-31')).cells).toBe(one.cells);
  expect(layer.picture(sceneOf('2017-01-01', '2017-12-31', {}, { cells })).cells).toBeUndefined();
});
