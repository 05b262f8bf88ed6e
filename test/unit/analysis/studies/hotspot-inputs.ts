import { EMPTY_DATA } from '../../../../src/analysis/atlas-data.ts';
import { eventTable } from '../../../../src/analysis/event-table.ts';
import type { Study, StudyAnswer, StudyInputs } from '../../../../src/analysis/study/study.ts';
import type { DayWindow } from '../../../../src/domain/day-window.ts';
import type { Incident } from '../../../../src/domain/incident.ts';
import type { Region } from '../../../../src/domain/mission-places.ts';
import { finished, squareOf } from '../hotspots/made-up-grid.ts';
import { day } from '../made-up.ts';

export const SPAN: DayWindow = { from: day(2013, 1, 1), to: day(2024, 1, 1) };

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
  const table = eventTable(incidents);
  return {
    places: { ...EMPTY_DATA, regions: SQUARES },
    table,
    mask: new Uint16Array(table.size),
    window: SPAN,
    span: SPAN,
    compare: null,
    ...patch,
  };
}

/** What an analysis comes to in the end. */
export function answerOf<Facts>(
  study: Study<Facts>,
  inputs: StudyInputs,
  params: Readonly<Record<string, string>> = {},
): StudyAnswer<Facts> {
  const made = study(inputs, params);
  return 'next' in made ? finished(made) : made;
}

/** Reasons and how many rows each has. */
export function leftOutCounts({ leftOut }: StudyAnswer<unknown>): Record<string, number> {
  return Object.fromEntries(leftOut.map(({ reason, rows }) => [reason, rows.length]));
}
