import { transfer } from 'comlink';
import { assignAreas, type Divisions } from '../../analysis/assign-areas.ts';
import type { ImportMapping } from '../../domain/import/mapping.ts';
import type { ImportProgress } from '../../domain/import/progress.ts';
import type { ImportRefusal } from '../../domain/import/refusal.ts';
import { columnBuffers } from './column-buffers.ts';
import type { NamedBlob } from './data-file.ts';
import { type ImportResult, importFile } from './import-file.ts';

/**
 * `importFile` for the page, with the region and cercle of each point: the columns move, they are not
 * copied. `onProgress` is a `comlink.proxy`. Whoever wants it to stop ends the worker.
 */
export async function startImport(
  file: NamedBlob,
  mapping: ImportMapping,
  divisions: Divisions,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportResult | ImportRefusal> {
  const answer = await importFile(file, mapping, { onProgress });
  if (answer.kind === 'refusal') return answer;
  const { lon, lat, day } = answer.columns;
  const columns = { ...answer.columns, ...assignAreas(lon, lat, day, divisions) };
  return transfer({ ...answer, columns }, columnBuffers(columns));
}
