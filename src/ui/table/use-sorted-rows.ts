import { useMemo } from 'react';
import { selectTally } from '../../state/selectors.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import type { Order } from './columns.ts';
import { sortKeys, sortRows } from './sort-rows.ts';

/** The rows that the map shows, in the order asked for; row numbers of the event table. */
export function useSortedRows({ column, direction }: Order): Uint32Array {
  const { rows } = useAtlas(selectTally);
  const data = useAtlas((state) => state.data);
  const { t, language } = useWords();
  const keys = useMemo(
    () => sortKeys(data.incidents, column, { data, t, language }),
    [data, column, t, language],
  );
  // They come in order of their days.
  const isInOrder = column === 'date' && direction === 'ascending';
  return useMemo(
    () => (isInOrder ? rows : sortRows(rows, keys, direction)),
    [isInOrder, rows, keys, direction],
  );
}
