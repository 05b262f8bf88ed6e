/** The columns of the table, from left to right. */
export const COLUMNS = [
  'date',
  'type',
  'place',
  'region',
  'actors',
  'best',
  'missionDeaths',
  'source',
  'precision',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Columns of numbers: right-aligned, and sorted with the greatest first. */
export function isNumeric(column: Column): boolean {
  return column === 'best' || column === 'missionDeaths';
}

export interface Order {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

export const BY_DATE: Order = { column: 'date', direction: 'ascending' };

/** What a click on a column's header makes of the order. */
export function nextOrder(order: Order, column: Column): Order {
  const first = isNumeric(column) ? 'descending' : 'ascending';
  if (order.column !== column) return { column, direction: first };
  return { column, direction: order.direction === 'ascending' ? 'descending' : 'ascending' };
}
