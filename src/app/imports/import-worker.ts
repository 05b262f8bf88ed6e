import { proxy, type Remote, wrap } from 'comlink';
import type { Divisions } from '../../analysis/assign-areas.ts';
import type { ImportMapping } from '../../domain/import/mapping.ts';
import type { ImportPreview } from '../../domain/import/preview.ts';
import type { ImportProgress } from '../../domain/import/progress.ts';
import { type ImportRefusal, refusal } from '../../domain/import/refusal.ts';
import type { ImportResult } from '../../worker/import/import-file.ts';
import type { Tasks } from '../../worker/tasks.ts';

/** One file in the hands of a worker of its own. */
export interface ImportWorker {
  readonly preview: (file: File) => Promise<ImportPreview | ImportRefusal>;
  readonly run: (
    file: File,
    mapping: ImportMapping,
    divisions: Divisions,
    onProgress: (progress: ImportProgress) => void,
  ) => Promise<ImportResult | ImportRefusal>;
  /** Ends the worker wherever it is, with all that it holds. What is asked of it is never answered. */
  readonly stop: () => void;
}

export function importWorker(): ImportWorker {
  const worker = new Worker(new URL('../../worker/worker.ts', import.meta.url), { type: 'module' });
  const tasks: Remote<Tasks> = wrap<Tasks>(worker);
  const death = new Promise<ImportRefusal>((resolve) => {
    worker.addEventListener('error', (event) => {
      resolve(refusal('unreadable', { text: event.message || 'the worker could not be loaded' }));
    });
  });
  return {
    preview: (file) => Promise.race([tasks.previewFile(file), death]),
    run: (file, mapping, divisions, onProgress) =>
      Promise.race([tasks.startImport(file, mapping, divisions, proxy(onProgress)), death]),
    stop: () => worker.terminate(),
  };
}
