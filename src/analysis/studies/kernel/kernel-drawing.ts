import type { Words } from '../../../domain/language.ts';
import { cellOutlines } from '../../hotspots/cell-outlines.ts';
import type { HexagonGrid } from '../../hotspots/hexagon-grid.ts';
import {
  type DrawingKey,
  type Shape,
  type StudyDrawing,
  shape,
  type Tone,
} from '../../study/drawing.ts';

const TONES = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5'] as const satisfies Tone[];

/** The greatest of 1, 2 and 5 times a power of ten that is not above the value. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const first = value / power;
  // As a text and back: 3 * 10 ** -1 is not 0.3.
  return Number(`${first >= 5 ? 5 : first >= 2 ? 2 : 1}e${Math.round(Math.log10(power))}`);
}

/**
 * Where each of five steps begins, twice as high as the one before: the last begins between a
 * fifth and a half of the greatest. Without any density there is no step.
 */
export function densitySteps(most: number): number[] {
  if (!(most > 0)) return [];
  const first = roundDown(most / 32);
  return TONES.map((_, step) => Number((first * 2 ** step).toPrecision(12)));
}

/** One shape a step. Where there is less than the first step nothing is drawn. */
export function kernelDrawing(
  grid: HexagonGrid,
  yearly: Float64Array,
  steps: readonly number[],
): StudyDrawing {
  const features: Shape[] = [];
  const legend: DrawingKey[] = [];
  TONES.forEach((tone, step) => {
    const [from, to] = [steps[step] ?? Infinity, steps[step + 1] ?? Infinity];
    const cells: number[] = [];
    yearly.forEach((value, cell) => {
      if (value >= from && value < to) cells.push(cell);
    });
    if (cells.length === 0) return;
    features.push(shape(cellOutlines(grid, cells), { role: 'area', tone }));
    legend.push({ role: 'area', tone, label: keyLabel(from, to) });
  });
  return { shapes: { type: 'FeatureCollection', features }, legend: legend.reverse() };
}

function keyLabel(from: number, to: number): Words {
  const english = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });
  const french = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 3 });
  if (to === Infinity) {
    return {
      en: `${english.format(from)} or more per 1,000 km² and year`,
      fr: `${french.format(from)} ou plus pour 1\u202f000\u00a0km² et par an`,
    };
  }
  return {
    en: `${english.format(from)} to ${english.format(to)}`,
    fr: `${french.format(from)} à ${french.format(to)}`,
  };
}
