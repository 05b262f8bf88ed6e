import { isDateUncertain, isPlaceUncertain } from '../domain/incident.ts';
import type { TableColumns } from './table-columns.ts';

/** The place or the day is known only roughly: drawn hollow. */
export function isUncertainRow(table: TableColumns, row: number): boolean {
  return (
    isPlaceUncertain(table.placePrecision[row] ?? 0) ||
    isDateUncertain(table.datePrecision[row] ?? 0)
  );
}
