import { EMPTY_DATA } from '../../../../src/analysis/atlas-data.ts';
import { eventTable } from '../../../../src/analysis/event-table.ts';
import type { StudyInputs } from '../../../../src/analysis/study/study.ts';
import type { DayWindow } from '../../../../src/domain/day-window.ts';
import type { Incident } from '../../../../src/domain/incident.ts';
import { day } from '../../layers/small-scene.ts';

/** First and last day, both inclusive. */
export function days(first: string, last: string): DayWindow {
  return { from: day(first), to: day(last) + 1 };
}

export const SPAN = days('2013-01-01', '2023-12-31');

/** What an analysis sees of these incidents, without filters. */
export function inputsOf(
  incidents: readonly Incident[],
  more: Partial<StudyInputs> & Pick<StudyInputs, 'window'>,
): StudyInputs {
  const table = eventTable(incidents);
  return {
    places: EMPTY_DATA,
    table,
    mask: new Uint16Array(table.size),
    span: SPAN,
    compare: null,
    ...more,
  };
}
