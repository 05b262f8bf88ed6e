import type { Words } from '../../../domain/language.ts';
import { cellOutlines } from '../../hotspots/cell-outlines.ts';
import type { HexagonGrid } from '../../hotspots/hexagon-grid.ts';
import { type ShapeRole, type StudyDrawing, shape, type Tone } from '../../study/drawing.ts';

interface Look {
  readonly role: ShapeRole & ('area' | 'edge');
  readonly tone: Tone;
  readonly label: Words;
}

/** By class. The surest ones also have an outline. */
const LOOKS = new Map<number, Look>([
  [3, { role: 'edge', tone: 'more-3', label: { en: 'Hot, 99 %', fr: 'Chaud, 99\u00a0%' } }],
  [2, { role: 'area', tone: 'more-2', label: { en: 'Hot, 95 %', fr: 'Chaud, 95\u00a0%' } }],
  [1, { role: 'area', tone: 'more-1', label: { en: 'Hot, 90 %', fr: 'Chaud, 90\u00a0%' } }],
  [-1, { role: 'area', tone: 'less-1', label: { en: 'Cold, 90 %', fr: 'Froid, 90\u00a0%' } }],
  [-2, { role: 'area', tone: 'less-2', label: { en: 'Cold, 95 %', fr: 'Froid, 95\u00a0%' } }],
  [-3, { role: 'edge', tone: 'less-3', label: { en: 'Cold, 99 %', fr: 'Froid, 99\u00a0%' } }],
]);

/** The hot and the cold cells, one shape a class; those that are neither are not drawn. */
export function hotspotsDrawing(grid: HexagonGrid, classes: Int8Array): StudyDrawing {
  const drawn = [...LOOKS].flatMap(([hotClass, look]) => {
    const cells = cellsWhere(classes, hotClass);
    return cells.length > 0 ? [{ ...look, outlines: cellOutlines(grid, cells) }] : [];
  });
  return {
    shapes: {
      type: 'FeatureCollection',
      features: drawn.map(({ role, tone, outlines }) => shape(outlines, { role, tone })),
    },
    legend: drawn.map(({ role, tone, label }) => ({ role, tone, label })),
  };
}

function cellsWhere(classes: Int8Array, hotClass: number): number[] {
  const cells: number[] = [];
  classes.forEach((of, cell) => {
    if (of === hotClass) cells.push(cell);
  });
  return cells;
}
