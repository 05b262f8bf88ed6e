import {
  type AsyncBuffer,
  type Compressors,
  type DecodedArray,
  type FileMetaData,
  parquetMetadataAsync,
  parquetSchema,
} from 'hyparquet';
import { parquetReadColumn } from 'hyparquet/src/read.js';
import { MOST_BYTES, MOST_ROWS } from '../../domain/import/refusal.ts';
import { decompressors } from './decompressors.ts';
import { addPoint, LATITUDE, LONGITUDE, valueText } from './feature-cells.ts';
import { geometryColumn } from './parquet-geometry.ts';
import { checkPages } from './parquet-pages.ts';
import { Refused } from './refused.ts';

export interface ParquetTable {
  readonly rows: number;
  /** Names of the columns as the mapping has them: the geometry is `@longitude` and `@latitude`. */
  readonly columns: readonly string[];
  /** First row of each group of rows, and of what would follow the last. */
  readonly groups: readonly number[];
  /** The cells of some rows, from `from` up to `to`, of the columns wanted; the others are empty. */
  readonly read: (
    columns: readonly string[],
    from: number,
    to: number,
  ) => Promise<(row: number) => string[]>;
}

/** Opens a Parquet file, with a geometry after GeoParquet or with columns of coordinates. Throws `Refused`. */
export async function openParquet(blob: Blob): Promise<ParquetTable> {
  const file: AsyncBuffer = {
    byteLength: blob.size,
    slice: (start, end) => blob.slice(start, end).arrayBuffer(),
  };
  const metadata = await orRefused(() => parquetMetadataAsync(file));
  const rows = checkedRows(metadata);
  await orRefused(() => checkPages(blob, metadata));
  const geometry = geometryColumn(metadata);
  const names = await orRefused(async () =>
    parquetSchema(metadata).children.map(({ element }) => element.name),
  );
  const own = names.filter((name) => name !== geometry);
  const columns = geometry === null ? own : [LONGITUDE, LATITUDE, ...own];
  const groups = [0];
  for (const { num_rows } of metadata.row_groups)
    groups.push((groups.at(-1) ?? 0) + Number(num_rows));
  const limited = limitedCompressors();

  const column = (name: string, rowStart: number, rowEnd: number) =>
    orRefused(() =>
      parquetReadColumn({
        file,
        metadata,
        columns: [name],
        rowStart,
        rowEnd,
        compressors: limited,
      }),
    );

  return {
    rows,
    columns,
    groups,
    read: async (wanted, from, to) => {
      const values = new Map<string, DecodedArray>();
      for (const name of new Set(wanted.map((one) => sourceOf(one, geometry)))) {
        if (name !== null && names.includes(name)) values.set(name, await column(name, from, to));
      }
      return (row) => cellsOf(wanted, values, geometry, row);
    },
  };
}

function sourceOf(column: string, geometry: string | null): string | null {
  return column === LONGITUDE || column === LATITUDE ? geometry : column === '' ? null : column;
}

function cellsOf(
  wanted: readonly string[],
  values: ReadonlyMap<string, DecodedArray>,
  geometry: string | null,
  row: number,
): string[] {
  const point = new Map<string, string>();
  if (geometry !== null) addPoint(point, values.get(geometry)?.[row]);
  return wanted.map((name) => point.get(name) ?? valueText(values.get(name)?.[row]));
}

/** What the file says of its own size is looked at first; the true sizes are counted while unpacking. */
function checkedRows(metadata: FileMetaData): number {
  // The reader makes as many children of the schema as it says there are.
  const children = metadata.schema.reduce((sum, { num_children = 0 }) => sum + num_children, 0);
  if (children !== metadata.schema.length - 1) throw new Refused('bad-parquet');
  const rows = Number(metadata.num_rows);
  if (rows > MOST_ROWS) throw new Refused('too-many-rows', { row: rows, limit: MOST_ROWS });
  const groups = metadata.row_groups.reduce((sum, { num_rows }) => sum + Number(num_rows), 0);
  if (rows !== groups) throw new Refused('bad-parquet', { row: groups });
  const size = metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0);
  if (size > MOST_BYTES) throw new Refused('too-large', { byte: size, limit: MOST_BYTES });
  return rows;
}

/** The decompressors, that stop when all they were asked for passes the limit. */
function limitedCompressors(): Compressors {
  let size = 0;
  return Object.fromEntries(
    Object.entries(decompressors).map(([codec, decompress]) => [
      codec,
      (input: Uint8Array, length: number) => {
        size += length;
        if (size > MOST_BYTES) throw new Refused('archive-bomb', { limit: MOST_BYTES });
        return decompress(input, length);
      },
    ]),
  );
}

/** The reader throws plain errors on files that are damaged. */
async function orRefused<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refused || error instanceof DOMException) throw error;
    throw new Refused('bad-parquet', {
      text: error instanceof Error ? error.message : String(error),
    });
  }
}
