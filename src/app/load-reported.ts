import type { DataKind } from '../domain/data-kind.ts';
import type { Problem } from '../domain/problem.ts';
import { fileProblem } from '../domain/read/problems.ts';
import type { FileReport } from '../state/atlas-state.ts';
import type { AtlasStore } from '../state/store.ts';
import type { FetchFile } from './load-bytes.ts';
import { type Expected, loadFile } from './load-file.ts';

/** What a file gives once it is read. */
export interface Content<Value> {
  readonly value: Value;
  readonly rows: number;
  readonly problems: readonly Problem[];
}

/** A report before anything has come. */
export function firstReport(path: string, bytesTotal: number, kind: DataKind | null): FileReport {
  return { path, kind, status: 'loading', bytesRead: 0, bytesTotal, rows: null, problems: [] };
}

/**
 * Loads and reads a file of `folder` whose report is in the store, and keeps that report true.
 * `null` when the file is of no use.
 */
export async function loadReported<Value>(
  store: AtlasStore,
  fetchFile: FetchFile,
  folder: URL,
  { path, ...expected }: Expected & { readonly path: string },
  read: (json: unknown) => Content<Value>,
): Promise<Value | null> {
  const tell = (patch: Partial<FileReport>) => changeReport(store, path, patch);
  const { href } = new URL(path, folder);
  const loaded = await loadFile(href, expected, fetchFile, (bytesRead) => tell({ bytesRead }));
  const { value, rows, problems } = loaded.problem
    ? fault(loaded.problem)
    : withDoubt(guarded(read, loaded.json), loaded.doubt);
  const isUseless = problems.some(({ severity }) => severity === 'error');
  tell({
    status: isUseless ? 'failed' : 'ready',
    rows: isUseless ? null : rows,
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

/** A file of no use at all needs no doubt besides. */
function withDoubt<Value>(content: Content<Value>, doubt: Problem | null): Content<Value> {
  const isUseless = content.problems.some(({ severity }) => severity === 'error');
  if (!doubt || isUseless) return content;
  return { ...content, problems: [...content.problems, doubt] };
}

function fault(problem: Problem): Content<null> {
  return { value: null, rows: 0, problems: [problem] };
}
