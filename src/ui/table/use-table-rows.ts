import { defaultRangeExtractor, observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
} from 'react';
import { useAtlasStore, useCommands } from '../atlas-context.tsx';
import { rowAfterKey } from './row-keys.ts';
import { type Piece, rowPieces, withIndex } from './row-pieces.ts';
import { useActiveRow } from './use-active-row.ts';

/** Stands for a region without a layout (a hidden one), so that it still lists a screenful. */
const SCREENFUL = { width: 1000, height: 640 };

/**
 * Which rows are drawn, which one has the focus, and what keys and clicks do. Only the rows in
 * sight and the active one are in the document; gaps stand for the others.
 */
export function useTableRows(sorted: Uint32Array, rowHeight: number) {
  const commands = useCommands();
  const store = useAtlasStore();
  const region = useRef<HTMLDivElement>(null);
  const activeButton = useRef<HTMLButtonElement>(null);
  const focus = useRef({ wanted: false, inside: false });
  const { selected, active, moveTo } = useActiveRow(sorted);

  const virtualizer = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => region.current,
    estimateSize: () => rowHeight,
    // Few: while the window is dragged, all of them are drawn again with every step.
    overscan: 3,
    // The header is as high as a row, lies above the first one and stays in sight.
    scrollMargin: rowHeight,
    scrollPaddingStart: rowHeight,
    initialRect: SCREENFUL,
    observeElementRect: (instance, changed) =>
      observeElementRect(instance, ({ width }) => {
        // Without the scroll bar, which may lie over the last row.
        const height = instance.scrollElement?.clientHeight ?? 0;
        changed(height > 0 ? { width, height } : SCREENFUL);
      }),
    rangeExtractor: (range) => withIndex(defaultRangeExtractor(range), active),
  });

  // The focus is the browser's: it follows the active row once the row is in the document, and
  // stays in the table when the filters take the row away that had it.
  useLayoutEffect(() => {
    const isLost = focus.current.inside && document.activeElement === document.body;
    if (focus.current.wanted || isLost) activeButton.current?.focus({ preventScroll: true });
    focus.current.wanted = false;
  });

  const reveal = useEffectEvent((row: number | null) => {
    const index = row === null ? -1 : sorted.indexOf(row);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' });
  });
  // Scrolling is the browser's: what is selected on the map comes into sight, if it is not.
  useEffect(() => reveal(selected), [selected]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const seen = (virtualizer.scrollRect?.height ?? 0) - rowHeight;
    const page = Math.max(1, Math.floor(seen / rowHeight) - 1);
    const index = rowAfterKey(event.key, active, sorted.length, page);
    const row = index === null ? undefined : sorted[index];
    if (index === null || row === undefined) return;
    event.preventDefault();
    focus.current.wanted = true;
    moveTo(row);
    virtualizer.scrollToIndex(index, { align: 'auto' });
  }

  function onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const row = event.target.closest<HTMLElement>('tr[data-row]')?.dataset['row'];
    const id = row && store.getState().data.incidents.idAt(Number(row));
    if (id) commands.select({ kind: 'incident', id });
  }

  const indexes = virtualizer.getVirtualItems().map((item) => item.index);
  const pieces: readonly Piece[] = rowPieces(indexes, sorted.length);
  return {
    region,
    activeButton,
    selected,
    active,
    pieces,
    handlers: {
      onKeyDown,
      onClick,
      onFocus: () => {
        focus.current.inside = true;
      },
      onBlur: () => {
        focus.current.inside = false;
      },
    },
  };
}
