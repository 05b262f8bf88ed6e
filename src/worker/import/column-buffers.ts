import type { EventColumns } from '../../analysis/event-columns.ts';

/** The buffers of the columns, for `comlink.transfer`: they move to the page and are not copied. */
export function columnBuffers(columns: EventColumns): ArrayBufferLike[] {
  const lists = Object.values(columns).flatMap((column) =>
    typeof column === 'number' ? [] : ArrayBuffer.isView(column) ? [column] : Object.values(column),
  );
  return lists.flatMap((list) => (ArrayBuffer.isView(list) ? [list.buffer] : []));
}
