import type { Problem } from '../domain/problem.ts';
import { fileProblem } from '../domain/read/problems.ts';
import type { FileReport } from '../state/atlas-state.ts';
import type { AtlasStore } from '../state/store.ts';
import { type FetchFile, loadFile } from './load-file.ts';

/** What a file gives once it is read. */
export interface Content<Value> {
  readonly value: Value;
  readonly rows: number;
  readonly problems: readonly Problem[];
}

/** A report before anything has come. */
export function firstReport(path: string, bytesTotal: number): FileReport {
  return { path, status: 'loading', bytesRead: 0, bytesTotal, rows: 0, problems: [] };
}

/**
 * Loads and reads a file of `folder` whose report is in the store, and keeps that report true.
 * `null` when the file is of no use.
 */
export async function loadReported<Value>(
  store: AtlasStore,
  fetchFile: FetchFile,
  folder: URL,
  { path, bytesTotal }: { readonly path: string; readonly bytesTotal: number },
  read: (json: unknown) => Content<Value>,
): Promise<Value | null> {
  const tell = (patch: Partial<FileReport>) => changeReport(store, path, patch);
  const { href } = new URL(path, folder);
  const { json, problem } = await loadFile(href, bytesTotal, fetchFile, (bytesRead) =>
    tell({ bytesRead }),
  );
  const { value, rows, problems } = problem ? fault(problem) : guarded(read, json);
  const isUseless = problems.some(({ severity }) => severity === 'error');
  tell({
    status: isUseless ? 'failed' : 'ready',
    rows,
    problems: problems.map((one) => ({ ...one, file: path })),
  });
  return isUseless ? null : value;
}

/** Changes the report of a file. */
export function changeReport(store: AtlasStore, path: string, patch: Partial<FileReport>): void {
  store.setState(({ files }) => ({
    files: files.map((file) => (file.path === path ? { ...file, ...patch } : file)),
  }));
}

/** Readers never throw; should one do so all the same, that must not cost the other files. */
function guarded<Value>(
  read: (json: unknown) => Content<Value>,
  json: unknown,
): Content<Value | null> {
  try {
    return read(json);
  } catch (error) {
    return fault(fileProblem('file-unreadable', String(error)));
  }
}

function fault(problem: Problem): Content<null> {
  return { value: null, rows: 0, problems: [problem] };
}
