import { type Day, formatDay } from '../../domain/day.ts';
import type { DayWindow } from '../../domain/day-window.ts';
import type { ManifestSource } from '../../domain/manifest.ts';
import type { EventTable } from '../event-table.ts';
import { DIMENSIONS, type Filters, isActive } from '../filters.ts';
import type { LeftOutRows } from '../study/study.ts';
import { withoutOwnGroups } from './own-groups.ts';
import { type PlainValue, plainValue } from './plain-value.ts';
import { countRows } from './receipt-rows.ts';

export const RECEIPT_SCHEMA = 'minusma-atlas-receipt';
export const RECEIPT_VERSION = 1;

/** What a receipt is made of. */
export interface ReceiptParts {
  /** Name of the analysis, as links spell it. */
  readonly name: string;
  readonly question: string;
  /** The parameters in effect. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly window: DayWindow;
  readonly compare: DayWindow | null;
  /** Without values that only the reader's own files have: of these the number. */
  readonly filters: Filters;
  readonly ownFilters: number;
  /** The answer in words, in the reader's language. */
  readonly answer?: string;
  readonly facts: unknown;
  readonly table: EventTable;
  readonly rows: Uint32Array;
  readonly leftOut: readonly LeftOutRows[];
  readonly isShipped: (row: number) => boolean;
  /** Is the key of a group one that only the reader's own files have? */
  readonly isOwnGroup: (key: string) => boolean;
  readonly sources: readonly ManifestSource[];
  readonly fingerprint: string | null;
  readonly link: string;
  /** ISO 8601, of the one who asks: the same parts make the same receipt. */
  readonly madeAt: string;
}

/**
 * A receipt as JSON. Days in `facts` are integers, days since 1970-01-01 UTC; elsewhere ISO dates,
 * both ends inclusive. Ids are those of shipped rows; rows, filters and groups of
 * the reader's own files are counted.
 */
export function receiptFile(parts: ReceiptParts): PlainValue {
  const { table, rows, leftOut, filters, isShipped } = parts;
  const { facts, own: ownGroups } = withoutOwnGroups(plainValue(parts.facts), parts.isOwnGroup);
  const { first, last, count } = countRows(table, rows, isShipped);
  return plainValue({
    schema: RECEIPT_SCHEMA,
    version: RECEIPT_VERSION,
    name: parts.name,
    question: parts.question,
    parameters: parts.params,
    window: daysOf(parts.window),
    compare: parts.compare && daysOf(parts.compare),
    filters: Object.fromEntries(
      DIMENSIONS.filter((one) => isActive(filters, one)).map((one) => [one, filters[one]]),
    ),
    ownFilters: parts.ownFilters,
    // It may name what only the reader's own files have.
    answer: ownGroups > 0 || parts.ownFilters > 0 ? null : (parts.answer ?? null),
    facts,
    ownGroups,
    dayUnit: 'days since 1970-01-01 UTC',
    rows: { count, first: isoDay(first), last: isoDay(last), ...idsOf(table, rows, isShipped) },
    leftOut: leftOut.map((some) => ({
      reason: some.reason,
      count: some.rows.length,
      ...idsOf(table, some.rows, isShipped),
    })),
    sources: parts.sources.map(({ id, name, publisher, licence, address, citation }) => ({
      id,
      name,
      publisher,
      licence,
      address,
      citation,
    })),
    fingerprint: parts.fingerprint,
    link: parts.link,
    madeAt: parts.madeAt,
  });
}

function daysOf({ from, to }: DayWindow) {
  return { first: formatDay(from), last: formatDay(to - 1) };
}

function isoDay(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}

function idsOf(table: EventTable, rows: Uint32Array, isShipped: (row: number) => boolean) {
  const shipped = rows.filter(isShipped);
  return { ids: Array.from(shipped, table.idAt), own: rows.length - shipped.length };
}
