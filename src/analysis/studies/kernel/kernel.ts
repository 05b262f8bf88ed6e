import { daysIn, daysInData } from '../../clipped-window.ts';
import { defaultBandwidthKm } from '../../hotspots/bandwidth.ts';
import { fromPlane } from '../../hotspots/equal-area.ts';
import { keptGrid } from '../../hotspots/kept-grid.ts';
import { kernelDensity } from '../../hotspots/kernel-density.ts';
import { planePoints } from '../../hotspots/points.ts';
import { countAbout, inCells, placedRows } from '../../study/placed-rows.ts';
import type { RawParams, StudyAnswer, StudyInputs } from '../../study/study.ts';
import { type Whereabouts, whereabouts } from '../../study/whereabouts.ts';
import { densitySteps, kernelDrawing } from './kernel-drawing.ts';
import { type KernelParams, readKernelParams } from './kernel-params.ts';

const DAYS_A_YEAR = 365.25;

export interface KernelFacts extends KernelParams {
  readonly cellKm: number;
  readonly cells: number;
  readonly incidents: number;
  readonly about: number;
  /** Days of the window of which there are data, by which the density is one a year. */
  readonly days: number;
  /** Incidents per 1,000 km² and year from which on each of the five steps holds; empty without incidents. */
  readonly steps: readonly number[];
  /** Where the density is greatest, and how great. */
  readonly peak: { readonly middle: Whereabouts; readonly density: number } | null;
  /** What the rule of thumb gives: see `bandwidth.ts`. `null` for fewer than two places. */
  readonly ruleKm: number | null;
}

/**
 * Density of the incidents that began in the window by the quartic kernel, at the middle of hexagons a
 * quarter of the bandwidth wide (10 to 25 km), corrected for what of the kernel lies abroad. See
 * `kernel-density.ts`.
 */
export function* study(
  inputs: StudyInputs,
  raw: RawParams,
): Generator<number, StudyAnswer<KernelFacts>> {
  const { bandwidthKm } = readKernelParams(raw);
  const cellKm = Math.min(25, Math.max(10, bandwidthKm / 4));
  const grid = keptGrid(inputs.places.regions, cellKm);
  yield 0.1;
  const { placed } = inCells(placedRows(inputs), grid);
  const points = planePoints(placed.points);
  yield 0.2;
  const { density } = yield* kernelDensity(grid, points, { bandwidthKm, edgeCorrection: true });
  const days = daysIn(daysInData(inputs));
  const scale = days > 0 ? (1000 * DAYS_A_YEAR) / days : 0;
  const yearly = density.map((perKm2) => perKm2 * scale);
  let peak = 0;
  yearly.forEach((value, cell) => {
    if (value > (yearly[peak] ?? 0)) peak = cell;
  });
  const most = yearly[peak] ?? 0;
  const middle = fromPlane({ x: grid.x[peak] ?? 0, y: grid.y[peak] ?? 0 });
  const steps = densitySteps(most);
  return {
    facts: {
      bandwidthKm,
      cellKm,
      cells: grid.size,
      incidents: placed.rows.length,
      about: countAbout(placed, inputs),
      days,
      steps,
      peak: most > 0 ? { middle: whereabouts(inputs.places, middle), density: most } : null,
      ruleKm: defaultBandwidthKm(points),
    },
    drawing: kernelDrawing(grid, yearly, steps),
    rows: placed.rows,
    leftOut: placed.leftOut,
  };
}
