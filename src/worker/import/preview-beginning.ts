import { textFormatOf } from '../../domain/import/content.ts';
import { guessEncoding } from '../../domain/import/encoding.ts';
import type { Layout } from '../../domain/import/mapping.ts';
import type { Beginning } from './beginning.ts';
import { firstBytes, wholeBlob } from './byte-source.ts';
import type { OpenFile } from './data-file.ts';
import { decodedText, withPlainLineEnds } from './decode-text.ts';
import { csvBeginning } from './preview-csv.ts';
import { featuresBeginning, geoJsonBeginning } from './preview-features.ts';
import { wholeText } from './read-features.ts';
import { Refused } from './refused.ts';

const BEGINNING = 1 << 18;
const PARQUET_ROWS = 200;

/** The beginning of a text, whatever its format. Throws `Refused`. */
export async function textBeginning(open: OpenFile): Promise<Beginning> {
  const { bytes, isWhole } = await firstBytes(open.bytes({ bytes: 0 }), BEGINNING);
  const encoding = guessEncoding(bytes, isWhole);
  const text = withPlainLineEnds(new TextDecoder(encoding).decode(bytes, { stream: !isWhole }));
  if (text.trim() === '') throw new Refused('empty');
  const format = textFormatOf(text);
  if (format === 'xml') throw new Refused('unknown-content', { text: text.slice(0, 80) });
  const layout: Layout = { format, encoding, delimiter: ',', linesBefore: 0 };
  const share = isWhole ? 1 : open.size / bytes.length;
  if (format === 'csv') return csvBeginning(layout, text, isWhole, share);
  if (format === 'geojson') return geoJsonBeginning(layout, text, isWhole, bytes.length, share);
  const { xmlFeatures, MOST_XML_BYTES } = await import('./xml-features.ts');
  const whole = await wholeText(decodedText(open.bytes({ bytes: 0 }), encoding), MOST_XML_BYTES);
  return featuresBeginning(layout, [...xmlFeatures(whole, format)], 1);
}

/** The first rows of a Parquet file. Throws `Refused`. */
export async function parquetBeginning(open: OpenFile): Promise<Beginning> {
  const { openParquet } = await import('./parquet-table.ts');
  const table = await openParquet(open.blob ?? (await wholeBlob(open.bytes({ bytes: 0 }))));
  const count = Math.min(table.groups[1] ?? 0, PARQUET_ROWS);
  if (count === 0) throw new Refused('no-rows');
  const cellsOf = await table.read(table.columns, 0, count);
  return {
    layout: { format: 'parquet', encoding: 'utf-8', delimiter: ',', linesBefore: 0 },
    columns: table.columns,
    tags: null,
    rows: Array.from({ length: count }, (_, row) => ({ at: row + 1, cells: cellsOf(row) })),
    rowsEstimated: table.rows,
  };
}
