import { fold } from '../../../analysis/fold.ts';
import type { TreeRow } from './tree-rows.ts';

/** What a key does in the tree: goes to a row, opens or closes one, chooses it. */
export type TreeMove =
  | { readonly go: string }
  | { readonly open: string }
  | { readonly close: string }
  | { readonly choose: string }
  | null;

/**
 * After the tree pattern of the ARIA Authoring Practices: up and down to the next row in sight, right
 * opens or goes to the first below, left closes or goes to the parent, Home and End, Enter or the space
 * bar choose, a letter goes to the next name that begins with it. `rows` are those in sight.
 */
export function treeMove(
  rows: readonly TreeRow[],
  at: string,
  key: string,
  isOpen: (id: string) => boolean,
): TreeMove {
  const place = rows.findIndex(({ id }) => id === at);
  const row = rows[place];
  if (!row) return null;
  const go = (to: TreeRow | undefined): TreeMove => (to ? { go: to.id } : null);
  switch (key) {
    case 'ArrowDown':
      return go(rows[place + 1]);
    case 'ArrowUp':
      return go(rows[place - 1]);
    case 'Home':
      return go(rows[0]);
    case 'End':
      return go(rows.at(-1));
    case 'ArrowRight':
      if (!row.isBranch) return null;
      return isOpen(row.id) ? go(rows[place + 1]) : { open: row.id };
    case 'ArrowLeft':
      if (row.isBranch && isOpen(row.id)) return { close: row.id };
      return row.parent === null ? null : { go: row.parent };
    case 'Enter':
    case ' ':
      return { choose: row.id };
    default: {
      if (key.length !== 1) return null;
      const begins = (one: TreeRow) => fold(one.label).startsWith(fold(key));
      return go([...rows.slice(place + 1), ...rows.slice(0, place + 1)].find(begins));
    }
  }
}
