/** A row of the table, or a gap in place of `rows` rows that are not drawn. */
export type Piece =
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'gap'; readonly before: number; readonly rows: number };

/** The drawn rows, ascending, with gaps between them, so that all together are `count` rows high. */
export function rowPieces(indexes: readonly number[], count: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let next = 0;
  for (const index of indexes) {
    if (index > next) pieces.push({ kind: 'gap', before: index, rows: index - next });
    pieces.push({ kind: 'row', index });
    next = index + 1;
  }
  if (next < count) pieces.push({ kind: 'gap', before: count, rows: count - next });
  return pieces;
}

/** The indexes with one more, still ascending: the row that has the focus is always drawn. */
export function withIndex(indexes: readonly number[], index: number): number[] {
  if (indexes.includes(index)) return [...indexes];
  return [...indexes, index].sort((a, b) => a - b);
}
