import { cellText } from './cell-text.ts';
import { columnOf, type Field } from './fields.ts';
import type { ImportMapping } from './mapping.ts';
import { NOT_STATED, parseCount } from './numbers.ts';
import type { RowFacts } from './row-facts.ts';
import type { NoteRowProblem } from './row-problem.ts';

/**
 * Reads the counts of deaths. What is no count is noted and left unknown, never 0; estimates that
 * contradict each other are kept as they are and noted.
 */
export function deathsReader(mapping: ImportMapping, note: NoteRowProblem) {
  const { fields, decimal } = mapping;
  const bestColumn = columnOf(fields, 'best');
  const lowColumn = columnOf(fields, 'low');
  const highColumn = columnOf(fields, 'high');
  const missionColumn = columnOf(fields, 'missionDeaths');

  function count(
    cells: readonly string[],
    column: number | null,
    at: number,
    field: Field,
  ): number {
    if (column === null) return NOT_STATED;
    const text = cellText(cells, column);
    const value = parseCount(text, decimal);
    if (typeof value === 'number') return value;
    note(value, at, text, field);
    return NOT_STATED;
  }

  return (cells: readonly string[], at: number, facts: RowFacts): void => {
    const best = count(cells, bestColumn, at, 'best');
    const low = count(cells, lowColumn, at, 'low');
    const high = count(cells, highColumn, at, 'high');
    if (best !== NOT_STATED && low > best) note('low-above-best', at, `${low} > ${best}`, 'low');
    if (high !== NOT_STATED && best > high)
      note('best-above-high', at, `${best} > ${high}`, 'high');
    facts.best = best;
    facts.low = low === NOT_STATED ? best : low;
    facts.high = high === NOT_STATED ? best : high;
    facts.missionDeaths = count(cells, missionColumn, at, 'missionDeaths');
  };
}
