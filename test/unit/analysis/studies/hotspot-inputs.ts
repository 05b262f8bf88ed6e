import type { StudyAnswer, StudyInputs } from '../../../../src/analysis/study/study.ts';
import type { Incident } from '../../../../src/domain/incident.ts';
import type { Region } from '../../../../src/domain/mission-places.ts';
import { squareOf } from '../hotspots/made-up-grid.ts';
import { inputsOf } from './answer.ts';

/** A square of 400 km to each side of the middle of Mali. */
const SQUARE: Region = {
  code: 'ML',
  name: { en: 'Square', fr: 'Carré' },
  areaKm2: 640_000,
  derived: false,
  ...squareOf(400),
};
const SQUARES = [SQUARE];

/** These incidents in the square, without filters, the whole span as the window. */
export function squareInputs(
  incidents: readonly Incident[],
  patch: Partial<StudyInputs> = {},
): StudyInputs {
  return inputsOf(incidents, { places: { regions: SQUARES }, ...patch });
}

/** Reasons and how many rows each has. */
export function leftOutCounts({ leftOut }: StudyAnswer<unknown>): Record<string, number> {
  return Object.fromEntries(leftOut.map(({ reason, rows }) => [reason, rows.length]));
}
