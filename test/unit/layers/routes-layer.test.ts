import { expect, test } from 'vitest';
import type { ShapeRole, StudyDrawing } from '../../../src/analysis/study/drawing.ts';
import { layer } from '../../../src/layers/routes.layer.ts';
import { sceneOf } from './small-scene.ts';

function drawing(role: ShapeRole): StudyDrawing {
  const geometry = { type: 'Point' as const, coordinates: [0, 0] };
  const shape = { type: 'Feature' as const, geometry, properties: { role, tone: 'same' as const } };
  return { shapes: { type: 'FeatureCollection', features: [shape] }, legend: [] };
}

function opacityOf(study: StudyDrawing | null): unknown {
  const scene = { ...sceneOf('2017-01-01', '2017-12-31'), study };
  const road = layer.picture(scene).styles.find(({ id }) => id === 'routes:road');
  return road?.type === 'line' ? road.paint?.['line-opacity'] : null;
}

test('routes step back where the open analysis draws lines, and only there', () => {
  expect(opacityOf(null)).toBe(0.9);
  expect(opacityOf(drawing('area'))).toBe(0.9);
  expect(opacityOf(drawing('line'))).toBe(0.4);
  expect(opacityOf(drawing('dashed'))).toBe(0.4);
});
