import { missingFields } from '../../domain/import/fields.ts';
import { type ImportPreview, MOST_SAMPLE_ROWS, tryMapping } from '../../domain/import/preview.ts';
import { proposeMapping } from '../../domain/import/propose-mapping.ts';
import type { ImportRefusal } from '../../domain/import/refusal.ts';
import type { Beginning } from './beginning.ts';
import type { NamedBlob, OpenFile } from './data-file.ts';
import { openFile } from './open-file.ts';
import { parquetBeginning, textBeginning } from './preview-beginning.ts';
import { refusalOf } from './refused.ts';

/**
 * Looks at the beginning of a file (256 kB of its text, the footer of a Parquet file, all of a KML or
 * GPX) and proposes how to read it. Nothing is kept: the preview can be thrown away.
 */
export async function previewFile(file: NamedBlob): Promise<ImportPreview | ImportRefusal> {
  try {
    const open = await openFile(file);
    const beginning = await (open.content === 'parquet'
      ? parquetBeginning(open)
      : textBeginning(open));
    return preview(file, open, beginning);
  } catch (error) {
    return refusalOf(error);
  }
}

function preview(file: NamedBlob, open: OpenFile, beginning: Beginning): ImportPreview {
  const { layout, columns, tags, rows, rowsEstimated } = beginning;
  const { mapping, dateOrder } = proposeMapping(layout, columns, tags, rows);
  const { swapped, ...trial } = tryMapping(mapping, rows);
  return {
    kind: 'preview',
    file: file.name,
    ...(open.entry === undefined ? {} : { entry: open.entry }),
    wrapping: open.wrapping,
    bytes: open.size,
    mapping,
    tags,
    rows: rows.slice(0, MOST_SAMPLE_ROWS),
    dateOrder,
    missing: missingFields(mapping.fields),
    swapped,
    rowsEstimated,
    trial,
  };
}
