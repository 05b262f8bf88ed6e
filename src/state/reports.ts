import type { DataKind } from '../domain/data-kind.ts';
import { memoLast } from '../domain/memo.ts';
import type { Problem } from '../domain/problem.ts';
import type { AtlasState, FileReport } from './atlas-state.ts';

const inOrder = memoLast((files: readonly FileReport[], basemap: FileReport | null) =>
  [...files, ...(basemap ? [basemap] : [])].sort((one, other) => weight(other) - weight(one)),
);

/** The reports of all files, the basemap's too: those that failed, those with losses, the rest. */
export const selectReports = (state: AtlasState): readonly FileReport[] =>
  inOrder(state.files, state.basemap);

function weight(report: FileReport): number {
  if (report.status === 'failed') return 2;
  return report.problems.length > 0 ? 1 : 0;
}

/** The kinds of data whose file could not be read. */
export function failedKinds({ files }: Pick<AtlasState, 'files'>): ReadonlySet<DataKind> {
  return new Set(files.flatMap(({ kind, status }) => (kind && status === 'failed' ? [kind] : [])));
}

/** Is there nothing of this kind because its file could not be read? */
export function hasFailed({ files }: Pick<AtlasState, 'files'>, kind: DataKind): boolean {
  return failedKinds({ files }).has(kind);
}

/** How much of a file that was read was left out: whole rows, and parts of rows that were kept. */
export function lossesOf({ status, problems }: FileReport): { rows: number; parts: number } {
  const count = (lost: Problem['lost']) => problems.filter((one) => one.lost === lost).length;
  return status === 'ready' ? { rows: count('row'), parts: count('part') } : { rows: 0, parts: 0 };
}
