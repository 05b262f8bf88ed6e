import { EMPTY_TABLE, type EventTable } from '../../analysis/event-table.ts';
import { joinTables } from '../../analysis/join-tables.ts';
import type { Day } from '../../domain/day.ts';
import type { ImportPreview } from '../../domain/import/preview.ts';
import type { Profile } from '../../domain/import/profile.ts';
import type { ImportProgress } from '../../domain/import/progress.ts';
import type { ImportRefusal } from '../../domain/import/refusal.ts';
import type { ImportReport } from '../../domain/import/report.ts';

/** What is known of a set of a person's own incidents, beside the incidents themselves. */
export interface SetFacts {
  /** Tells the set from the others of this browser. */
  readonly id: string;
  /** Code of the set: its incidents' source. */
  readonly source: string;
  readonly profile: Profile | null;
  /** First and last day, both inclusive. */
  readonly first: Day;
  readonly last: Day;
  /** Bytes that it takes in the browser's storage. */
  readonly bytes: number;
  readonly report: ImportReport;
  /** Version of the columns in storage. */
  readonly version: number;
  readonly shown: boolean;
}

export interface ImportedSet extends SetFacts {
  readonly table: EventTable;
  /** What the browser gave back could not be read: all that is left to do is to delete it. */
  readonly broken?: true;
  /** False where the browser would not store it: it is gone when the page is closed. */
  readonly kept: boolean;
}

/** Grows when `EventColumns` change so that older ones can no longer be read. */
export const COLUMNS_VERSION = 1;

/** A file on its way to becoming a set. */
export type ImportJob =
  | { readonly phase: 'looking'; readonly file: string }
  | { readonly phase: 'preview'; readonly preview: ImportPreview }
  | { readonly phase: 'running'; readonly file: string; readonly progress: ImportProgress | null }
  | { readonly phase: 'done'; readonly set: string; readonly report: ImportReport }
  | { readonly phase: 'refused'; readonly file: string; readonly refusal: ImportRefusal };

export interface Imports {
  /** The incidents that the atlas ships. */
  readonly shipped: EventTable;
  readonly shippedShown: boolean;
  readonly sets: readonly ImportedSet[];
  /** The sets of earlier visits are still being read. */
  readonly restoring: boolean;
  readonly job: ImportJob | null;
}

export const NO_IMPORTS: Imports = {
  shipped: EMPTY_TABLE,
  shippedShown: true,
  sets: [],
  restoring: false,
  job: null,
};

/** The incidents that are switched on, of whatever origin, as one table. */
export function shownIncidents({ shipped, shippedShown, sets }: Imports): EventTable {
  const own = sets.filter(({ shown }) => shown).map(({ table }) => table);
  return joinTables(shippedShown ? [shipped, ...own] : own);
}

/** Is a set of the reader's own switched on? */
export const hasOwnShown = ({ sets }: Pick<Imports, 'sets'>): boolean =>
  sets.some(({ shown }) => shown);

/** Does the same set of tables stand in both? */
export function isSameChoice(one: Imports, other: Imports): boolean {
  return (
    one.shipped === other.shipped &&
    one.shippedShown === other.shippedShown &&
    one.sets.length === other.sets.length &&
    one.sets.every(({ table, shown }, i) => {
      const twin = other.sets[i];
      return twin?.table === table && twin.shown === shown;
    })
  );
}
