import type { BytesColumn, EventColumns } from '../../../../src/analysis/event-columns.ts';
import { formatDay } from '../../../../src/domain/day.ts';
import type { ImportMapping } from '../../../../src/domain/import/mapping.ts';
import type { ImportPreview } from '../../../../src/domain/import/preview.ts';
import { type ImportResult, importFile } from '../../../../src/worker/import/import-file.ts';
import { previewFile } from '../../../../src/worker/import/preview-file.ts';

type Content = ConstructorParameters<typeof File>[0][number];

export function fileOf(content: Content, name = 'incidents.csv'): File {
  return new File([content], name);
}

/** The preview, which must not be a refusal. */
export async function previewed(file: File): Promise<ImportPreview> {
  const preview = await previewFile(file);
  if (preview.kind !== 'preview') throw new Error(JSON.stringify(preview));
  return preview;
}

/** Imports as the preview proposes, with what a person changed; must not be refused. */
export async function imported(
  file: File,
  change: Partial<ImportMapping> = {},
): Promise<ImportResult> {
  const { mapping } = await previewed(file);
  const result = await importFile(file, { ...mapping, ...change });
  if (result.kind !== 'result') throw new Error(JSON.stringify(result));
  return result;
}

/** The code with which a file is refused, by the preview or else by the import. */
export async function refusedWith(file: File) {
  const preview = await previewFile(file);
  if (preview.kind === 'refusal') return preview;
  const result = await importFile(file, preview.mapping);
  return result.kind === 'refusal' ? result : null;
}

export function textsOf({ bytes, offsets }: BytesColumn): string[] {
  return Array.from({ length: offsets.length - 1 }, (_, i) =>
    new TextDecoder().decode(bytes.slice(offsets[i], offsets[i + 1])),
  );
}

/** The columns as one object a row, days as `YYYY-MM-DD`. */
export function rowsOf(columns: EventColumns) {
  const ids = textsOf(columns.id);
  const notes = textsOf(columns.notes);
  const references = textsOf(columns.reference);
  const { actors } = columns;
  return ids.map((id, i) => ({
    id,
    start: formatDay(columns.day[i] ?? Number.NaN),
    end: formatDay(columns.dayEnd[i] ?? Number.NaN),
    datePrecision: columns.datePrecision[i],
    placePrecision: columns.placePrecision[i],
    lon: columns.lon[i],
    lat: columns.lat[i],
    type: columns.type.names[columns.type.codes[i] ?? 0],
    place: columns.place.names[columns.place.codes[i] ?? 0],
    weapon: columns.weapon.names[columns.weapon.codes[i] ?? 0],
    conflict: columns.conflict.names[columns.conflict.codes[i] ?? 0],
    dyad: columns.dyad.names[columns.dyad.codes[i] ?? 0],
    actors: Array.from(
      actors.codes.slice(actors.offsets[i], actors.offsets[i + 1]),
      (code) => actors.names[code],
    ),
    best: columns.best[i],
    low: columns.low[i],
    high: columns.high[i],
    notes: notes[i],
    reference: references[i],
  }));
}

/** `reason line` of each problem: `date-missing 3`. */
export function problemsOf({ report }: ImportResult): string[] {
  return report.problems.map(({ code, at }) => `${code} ${at}`);
}
