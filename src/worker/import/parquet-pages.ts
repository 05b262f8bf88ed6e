import type { ColumnChunk, FileMetaData, RowGroup } from 'hyparquet';
import { deserializeTCompactProtocol } from 'hyparquet/src/thrift.js';
import { MOST_BYTES } from '../../domain/import/refusal.ts';
import { Refused } from './refused.ts';

/** After the magic number. */
const FIRST_BYTE = 4;
/** Of a page; its statistics may hold texts. */
const LONGEST_HEADER = 1 << 16;

/**
 * Walks over the headers of all pages before anything is decoded. The reader trusts them: a size below
 * zero sends it in circles, a number of values that is wrong makes it fill the memory. Throws `Refused`.
 */
export async function checkPages(blob: Blob, metadata: FileMetaData): Promise<void> {
  let size = 0;
  for (const group of metadata.row_groups) {
    for (const column of group.columns) {
      size += await checkColumn(blob, column, group);
      if (size > MOST_BYTES) throw new Refused('archive-bomb', { limit: MOST_BYTES });
    }
  }
}

/** Uncompressed size of the pages of a column. */
async function checkColumn(blob: Blob, column: ColumnChunk, group: RowGroup): Promise<number> {
  const meta = column.meta_data;
  if (!meta) throw damaged(0);
  const values = Number(meta.num_values);
  const isFlat = meta.path_in_schema.length === 1;
  let at = Number(meta.dictionary_page_offset || meta.data_page_offset);
  const end = at + Number(meta.total_compressed_size);
  // Written so that what is missing, and so no number, fails as well.
  const isWithin = at >= FIRST_BYTE && end >= at && end <= blob.size;
  if (!isWithin || !isCount(values) || (isFlat && values !== Number(group.num_rows))) {
    throw damaged(at);
  }
  let size = 0;
  let seen = 0;
  while (seen < values) {
    const page = await pageAt(blob, at, end);
    if (!page.isDictionary) seen += page.values;
    if (seen > values || page.values > MOST_BYTES) throw damaged(at);
    size += page.size;
    at = page.end;
  }
  return size;
}

async function pageAt(blob: Blob, at: number, end: number) {
  const bytes = await blob.slice(at, Math.min(end, at + LONGEST_HEADER)).arrayBuffer();
  const reader = { view: new DataView(bytes), offset: 0 };
  const header = deserializeTCompactProtocol(reader);
  const { field_1: type, field_2: size, field_3: packed } = header;
  if (!isCount(size) || !isCount(packed)) throw damaged(at);
  const values = valuesIn(header, size);
  const next = at + reader.offset + packed;
  if (values === null || next > end) throw damaged(at);
  return { isDictionary: type === DICTIONARY, size, values, end: next };
}

type Fields = ReturnType<typeof deserializeTCompactProtocol>;

/** The number of values that a page says it has; `null` when its header cannot be true (parquet.thrift, PageHeader). */
function valuesIn({ field_1: type, ...header }: Fields, size: number): number | null {
  const part: Fields | undefined =
    type === DATA ? header['field_5'] : type === DICTIONARY ? header['field_7'] : header['field_8'];
  const {
    field_1: values,
    field_2: nulls,
    field_3: rows,
    field_5: definitions,
    field_6: levels,
  } = part ?? {};
  if (!isCount(values)) return null;
  if (type === DATA || type === DICTIONARY) return values;
  const counts = [nulls, rows, definitions, levels];
  const isSound = type === DATA_2 && counts.every(isCount) && nulls <= values && rows <= values;
  return isSound && definitions + levels <= size ? values : null;
}

const DATA = 0;
const DATA_2 = 3;
const DICTIONARY = 2;

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function damaged(byte: number): Refused {
  return new Refused('bad-parquet', { byte });
}
