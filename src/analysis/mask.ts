import { type CodeColumn, type CodeListColumn, codeFlags } from './code-column.ts';
import type { EventTable } from './event-table.ts';
import { DIMENSIONS, type Dimension, dimensionBit, type Filters, isActive } from './filters.ts';
import { textTest } from './text-test.ts';

/**
 * Which filters each row fails: one bit a dimension, 0 where it passes them all. A chart of a
 * dimension ignores that dimension's bit, so that its own choice does not empty it.
 */
export type Mask = Uint16Array;

type Test = (row: number) => boolean;

/** The mask of all rows. O(rows × active dimensions). */
export function filterMask(table: EventTable, filters: Filters): Mask {
  const mask = new Uint16Array(table.size);
  for (const dimension of DIMENSIONS) {
    if (!isActive(filters, dimension)) continue;
    const passes = testOf(table, filters, dimension);
    const bit = dimensionBit(dimension);
    for (let row = 0; row < table.size; row++) {
      if (!passes(row)) mask[row] = (mask[row] ?? 0) | bit;
    }
  }
  return mask;
}

function testOf(table: EventTable, filters: Filters, dimension: Dimension): Test {
  switch (dimension) {
    case 'types':
      return oneOf(table.type, filters.types);
    case 'sources':
      return oneOf(table.source, filters.sources);
    case 'regions':
      return oneOf(table.region, filters.regions);
    case 'actors':
      return anyOf(table.actors, filters.actors);
    case 'countries':
      return anyOf(table.countries, filters.countries);
    case 'leastDeaths':
      return (row) => (table.best[row] ?? 0) >= filters.leastDeaths;
    case 'worstPlace':
      return (row) => (table.placePrecision[row] ?? 0) <= filters.worstPlace;
    case 'worstDate':
      return (row) => (table.datePrecision[row] ?? 0) <= filters.worstDate;
    case 'text':
      return textTest(table, filters.text);
  }
}

function oneOf(column: CodeColumn, wanted: readonly string[]): Test {
  const flags = codeFlags(column, wanted);
  return (row) => flags[column.codes[row] ?? 0] === 1;
}

function anyOf(column: CodeListColumn, wanted: readonly string[]): Test {
  const flags = codeFlags(column, wanted);
  return (row) => {
    const end = column.offsets[row + 1] ?? 0;
    for (let i = column.offsets[row] ?? 0; i < end; i++) {
      if (flags[column.codes[i] ?? 0] === 1) return true;
    }
    return false;
  };
}
