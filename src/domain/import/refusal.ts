/** Why a file cannot be imported, or not any further. */
export type RefusalCode =
  | 'empty'
  | 'unknown-content'
  | 'unreadable'
  | 'too-large'
  | 'too-many-rows'
  | 'out-of-memory'
  | 'no-header'
  | 'no-rows'
  | 'broken-quotes'
  | 'truncated-json'
  | 'bad-json'
  | 'other-projection'
  | 'truncated-archive'
  | 'bad-archive'
  | 'encrypted-archive'
  | 'unsupported-compression'
  | 'archive-bomb'
  | 'several-files'
  | 'no-data-file'
  | 'unsafe-name'
  | 'xml-entities'
  | 'bad-xml'
  | 'bad-parquet'
  | 'field-missing'
  | 'date-order-unknown'
  | 'cancelled';

/** What goes into the words of a refusal; each code has what makes sense for it. */
export interface RefusalDetails {
  /** Names of files or columns. */
  readonly names?: readonly string[];
  /** How many bytes or rows came before the fault. */
  readonly byte?: number;
  readonly row?: number;
  readonly line?: number;
  /** The limit that was passed, in bytes or rows. */
  readonly limit?: number;
  /** A few characters of the file, or what a parser said. */
  readonly text?: string;
}

export interface ImportRefusal extends RefusalDetails {
  readonly kind: 'refusal';
  readonly code: RefusalCode;
}

export function refusal(code: RefusalCode, details: RefusalDetails = {}): ImportRefusal {
  return { kind: 'refusal', code, ...details };
}

/** Past these an import is refused, uncompressed sizes counted too. */
export const MOST_BYTES = 500_000_000;
export const MOST_ROWS = 5_000_000;
