import type { Words } from '../../../domain/language.ts';
import { cellOutlines } from '../../hotspots/cell-outlines.ts';
import { fromPlane } from '../../hotspots/equal-area.ts';
import type { HexagonGrid } from '../../hotspots/hexagon-grid.ts';
import type { CellPattern, HotPattern } from '../../hotspots/hot-pattern.ts';
import { rounded } from '../../rounded.ts';
import {
  type DrawingKey,
  type Shape,
  type StudyDrawing,
  shape,
  type Tone,
} from '../../study/drawing.ts';

interface Look {
  readonly tone: Tone;
  /** Written on each cell: colour is not all that tells them apart. */
  readonly letter: Words;
  readonly name: Words;
}

const LOOKS: Readonly<Record<HotPattern, Look>> = {
  new: { tone: 'kind-1', letter: both('N'), name: { en: 'New', fr: 'Nouveau' } },
  consecutive: {
    tone: 'kind-2',
    letter: both('C'),
    name: { en: 'Consecutive', fr: 'Consécutif' },
  },
  intensifying: {
    tone: 'kind-3',
    letter: both('I'),
    name: { en: 'Intensifying', fr: 'En intensification' },
  },
  persistent: { tone: 'kind-4', letter: both('P'), name: { en: 'Persistent', fr: 'Persistant' } },
  diminishing: {
    tone: 'kind-5',
    letter: both('D'),
    name: { en: 'Diminishing', fr: 'En diminution' },
  },
  sporadic: { tone: 'kind-6', letter: both('S'), name: { en: 'Sporadic', fr: 'Sporadique' } },
  oscillating: { tone: 'kind-7', letter: both('O'), name: { en: 'Oscillating', fr: 'Oscillant' } },
  historical: { tone: 'kind-8', letter: both('H'), name: { en: 'Historical', fr: 'Historique' } },
};

/** Cold spots are blue whatever their pattern, which their letter says. */
const COLD: Tone = 'less-2';

/** Letters drawn: with more cells only every second, third … has one. */
const MOST_LETTERS = 1500;

/** One shape a pattern, with its letter in its cells. Cells of no pattern are not drawn. */
export function emergingDrawing(
  grid: HexagonGrid,
  patterns: readonly (CellPattern | null)[],
): StudyDrawing {
  const features: Shape[] = [];
  const legend: DrawingKey[] = [];
  const drawn = patterns.reduce((sum, found) => sum + (found ? 1 : 0), 0);
  const every = Math.max(1, Math.ceil(drawn / MOST_LETTERS));
  for (const side of ['hot', 'cold'] as const) {
    for (const [pattern, { tone, letter, name }] of Object.entries(LOOKS)) {
      const cells: number[] = [];
      patterns.forEach((found, cell) => {
        if (found?.side === side && found.pattern === pattern) cells.push(cell);
      });
      if (cells.length === 0) continue;
      const look = side === 'hot' ? tone : COLD;
      features.push(shape(cellOutlines(grid, cells), { role: 'edge', tone: look }));
      for (let at = 0; at < cells.length; at += every) {
        features.push(letterAt(grid, cells[at] ?? 0, letter, look));
      }
      legend.push({ role: 'edge', tone: look, label: keyLabel(side, letter, name) });
    }
  }
  return { shapes: { type: 'FeatureCollection', features }, legend };
}

function letterAt(grid: HexagonGrid, cell: number, label: Words, tone: Tone): Shape {
  const { lon, lat } = fromPlane({ x: grid.x[cell] ?? 0, y: grid.y[cell] ?? 0 });
  const coordinates = [rounded(lon), rounded(lat)];
  return shape({ type: 'Point', coordinates }, { role: 'label', tone, label });
}

function keyLabel(side: CellPattern['side'], letter: Words, name: Words): Words {
  const cold = side === 'cold';
  return {
    en: `${letter.en} – ${name.en}${cold ? ' (cold)' : ''}`,
    fr: `${letter.fr} – ${name.fr}${cold ? ' (froid)' : ''}`,
  };
}

function both(letter: string): Words {
  return { en: letter, fr: letter };
}
