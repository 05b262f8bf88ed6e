import { addMonths, partsOf } from '../domain/day.ts';
import type { Incident } from '../domain/incident.ts';
import type { Format } from './format.ts';

/** The days of an incident in words: a day, `3–7 Jun 2017`, or `June 2017` for a whole month. */
export function incidentSpan(
  format: Format,
  { start, end }: Pick<Incident, 'start' | 'end'>,
): string {
  if (start === end) return format.shortDay(start);
  const isWholeMonth = partsOf(start).date === 1 && end === addMonths(start, 1) - 1;
  if (isWholeMonth) return format.month(start);
  return format.days(start, end);
}
