import { NO_FILTERS } from '../../../../src/analysis/filters.ts';
import { filterMask } from '../../../../src/analysis/mask.ts';
import type { StudyInputs } from '../../../../src/analysis/study/study.ts';
import { parseDay } from '../../../../src/domain/day.ts';
import { shippedData } from '../../data/shipped-data.ts';

export const data = shippedData();

export function on(text: string): number {
  const day = parseDay(text);
  if (day === null) throw new Error(`no such day: ${text}`);
  return day;
}

/** All that is shipped, without filters, over the days from the first to the last. */
export function inputsOf(first: string, last: string): StudyInputs {
  return {
    places: data,
    table: data.incidents,
    mask: filterMask(data.incidents, NO_FILTERS),
    window: { from: on(first), to: on(last) + 1 },
    span: { from: on('2013-01-01'), to: on('2024-01-01') },
    compare: null,
  };
}
