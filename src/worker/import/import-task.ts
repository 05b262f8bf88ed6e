import { transfer } from 'comlink';
import type { ImportMapping } from '../../domain/import/mapping.ts';
import type { ImportRefusal } from '../../domain/import/refusal.ts';
import { columnBuffers } from './column-buffers.ts';
import type { NamedBlob } from './data-file.ts';
import { type ImportResult, importFile } from './import-file.ts';
import type { ImportProgress } from './import-run.ts';

let running: AbortController | null = null;

/**
 * `importFile` for the page: the columns move, they are not copied. `onProgress` is a `comlink.proxy`.
 * A signal cannot cross to the worker: one import runs at a time, and `cancelImport` stops it.
 */
export async function startImport(
  file: NamedBlob,
  mapping: ImportMapping,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportResult | ImportRefusal> {
  cancelImport();
  const controller = new AbortController();
  running = controller;
  const answer = await importFile(file, mapping, { onProgress, signal: controller.signal });
  if (running === controller) running = null;
  return answer.kind === 'result' ? transfer(answer, columnBuffers(answer.columns)) : answer;
}

/** Stops the import under way, if there is one: it then answers with the refusal `cancelled`. */
export function cancelImport(): void {
  running?.abort();
}
