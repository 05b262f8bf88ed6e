import type { DatePrecision } from '../incident.ts';
import { cellText } from './cell-text.ts';
import { dateReader } from './dates.ts';
import { columnOf } from './fields.ts';
import type { ImportMapping } from './mapping.ts';
import { acledSpan, datePrecisionOf, UNREADABLE_PRECISION } from './precision.ts';
import type { ReadPart } from './row-facts.ts';
import type { NoteRowProblem } from './row-problem.ts';

/** Reads `start`, `end` and `datePrecision`. A text of a month or a year spans it and says how exact it is. */
export function datesReader(mapping: ImportMapping, note: NoteRowProblem): ReadPart {
  const { fields, profile } = mapping;
  const startColumn = columnOf(fields, 'start');
  const endColumn = columnOf(fields, 'end');
  const precisionColumn = columnOf(fields, 'datePrecision');
  const read = dateReader(mapping.dateOrder ?? 'ymd');

  function precisionIn(cells: readonly string[], at: number): DatePrecision {
    const text = cellText(cells, precisionColumn);
    const precision = datePrecisionOf(text, profile);
    if (precision === null) note('precision-unreadable', at, text, 'datePrecision');
    return precision ?? UNREADABLE_PRECISION.date;
  }

  return (cells, at, facts) => {
    const startText = cellText(cells, startColumn);
    const start = read(startText);
    if (typeof start === 'string') {
      note(start, at, startText, 'start');
      return false;
    }
    const stated = precisionColumn === null ? 1 : precisionIn(cells, at);
    if (start.isSerial) note('serial-date', at, startText, 'start');
    const span = profile === 'acled' ? acledSpan(start, stated) : start;
    facts.start = span.from;
    facts.end = span.to;
    facts.datePrecision = worse(stated, start.precision);
    const endText = cellText(cells, endColumn);
    if (endText === '') return true;
    const end = read(endText);
    if (typeof end === 'string') {
      note(end, at, endText, 'end');
      return false;
    }
    if (end.to < facts.start) {
      note('end-before-start', at, `${startText} – ${endText}`, 'end');
      return false;
    }
    facts.end = end.to;
    facts.datePrecision = worse(facts.datePrecision, end.precision);
    return true;
  };
}

function worse(one: DatePrecision, other: DatePrecision): DatePrecision {
  return one > other ? one : other;
}
