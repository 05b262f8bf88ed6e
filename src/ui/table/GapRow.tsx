import { COLUMNS } from './columns.ts';

/** Holds the place of rows that are not drawn. */
export function GapRow({ height }: { height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
    <tr aria-hidden="true" className="row-gap">
      <td colSpan={COLUMNS.length} style={{ height }} />
    </tr>
  );
}
