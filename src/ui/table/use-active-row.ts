import { useMemo, useState } from 'react';
import { useAtlas } from '../atlas-context.tsx';

/**
 * The one row that the tab key reaches: the row last moved to, until something else is selected;
 * then the selected row; the first row where neither is in the table.
 */
export function useActiveRow(sorted: Uint32Array) {
  const selected = useAtlas(({ data, view: { selection } }) =>
    selection?.kind === 'incident' ? (data.incidents.rowOf(selection.id) ?? null) : null,
  );
  const [moved, setMoved] = useState<{ row: number; while: number | null } | null>(null);
  const row = moved && moved.while === selected ? moved.row : selected;
  const at = useMemo(() => (row === null ? -1 : sorted.indexOf(row)), [sorted, row]);
  return {
    /** Row number of the selected incident, shown or not. */
    selected,
    /** Place of the active row among the sorted ones. */
    active: Math.max(0, at),
    moveTo: (next: number) => setMoved({ row: next, while: selected }),
  };
}
