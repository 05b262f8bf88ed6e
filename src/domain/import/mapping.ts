import type { DateOrder } from './date-order.ts';
import type { Encoding } from './encoding.ts';
import type { FieldColumns } from './fields.ts';
import type { DecimalMark } from './numbers.ts';
import type { Profile } from './profile.ts';

export type FileFormat = 'csv' | 'geojson' | 'kml' | 'gpx' | 'parquet';

/** How the file is to be read, as the preview found it: part of the mapping, so that nothing is guessed twice. */
export interface Layout {
  readonly format: FileFormat;
  readonly encoding: Encoding;
  /** Of CSV. */
  readonly delimiter: string;
  /** Lines of CSV above the first row of data: comments, header, HXL tags. */
  readonly linesBefore: number;
}

/** How columns become incidents. The interface changes `fields`, `dateOrder`, `swapped`, `decimal`, `source`. */
export interface ImportMapping {
  readonly layout: Layout;
  /** Names of the columns, in the order of the cells. */
  readonly columns: readonly string[];
  readonly fields: FieldColumns;
  readonly profile: Profile | null;
  /** `null` when the file does not tell `D/M/Y` from `M/D/Y`: someone must say. */
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark;
  /** True to read the column of latitudes as longitudes and the other way round. */
  readonly swapped: boolean;
  /** Code of the set: its incidents' `source` and the prefix of their ids. */
  readonly source: string;
}
