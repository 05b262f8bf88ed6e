import { cellText } from './cell-text.ts';
import { columnOf, type Field } from './fields.ts';
import type { ImportMapping } from './mapping.ts';
import { parseCoordinate } from './numbers.ts';
import { placePrecisionOf, UNREADABLE_PRECISION } from './precision.ts';
import type { ReadPart } from './row-facts.ts';
import type { NoteRowProblem } from './row-problem.ts';

/** Reads `lon`, `lat` and `placePrecision`. (0, 0) is a program's word for "no place", not one in the sea. */
export function placeReader(mapping: ImportMapping, note: NoteRowProblem): ReadPart {
  const { fields, profile, swapped } = mapping;
  const lonColumn = columnOf(fields, swapped ? 'latitude' : 'longitude');
  const latColumn = columnOf(fields, swapped ? 'longitude' : 'latitude');
  const precisionColumn = columnOf(fields, 'placePrecision');

  function degrees(text: string, limit: number, at: number, field: Field): number | null {
    const value = text === '' ? null : parseCoordinate(text);
    if (value !== null && Math.abs(value) <= limit) return value;
    const code =
      text === '' ? 'place-missing' : value === null ? 'coordinate-unreadable' : 'out-of-range';
    note(code, at, text, field);
    return null;
  }

  return (cells, at, facts) => {
    const lonText = cellText(cells, lonColumn);
    const latText = cellText(cells, latColumn);
    const lon = degrees(lonText, 180, at, 'longitude');
    const lat = degrees(latText, 90, at, 'latitude');
    if (lon === null || lat === null) return false;
    if (lon === 0 && lat === 0) {
      note('null-island', at, `${latText} ${lonText}`, 'latitude');
      return false;
    }
    facts.lon = lon;
    facts.lat = lat;
    facts.placePrecision = 1;
    if (precisionColumn === null) return true;
    const text = cellText(cells, precisionColumn);
    const precision = placePrecisionOf(text, profile);
    if (precision === null) note('precision-unreadable', at, text, 'placePrecision');
    facts.placePrecision = precision ?? UNREADABLE_PRECISION.place;
    return true;
  };
}
