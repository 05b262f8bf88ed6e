import type { Manifest } from '../domain/manifest.ts';
import type { Expected } from './load-file.ts';
import { FILE_KINDS, type FileKind } from './load-kinds.ts';

/** Where the files are, from the page. */
export const DATA_FOLDER = 'data/';

/**
 * Kinds of files that the start leaves alone: each is read by whoever needs it, from the manifest's path
 * or, without a manifest, from this one.
 */
export const WHEN_ASKED = { roads: 'roads.json', briefing: 'briefings/mission.json' } as const;

/** A file to load. What the manifest does not tell is 0 or `null`. */
export interface PlannedFile extends Expected {
  readonly path: string;
  readonly rows: number | null;
  /** `null` when this version of the atlas has no reader for it. */
  readonly kind: FileKind | null;
}

/**
 * The files to load at the start: those of the manifest, and the known files it does not list.
 * Without a manifest those are all, so that the rest works when it fails.
 */
export function loadPlan(manifest: Manifest | null): readonly PlannedFile[] {
  const listed = (manifest?.files ?? [])
    .filter(({ kind }) => !Object.hasOwn(WHEN_ASKED, kind))
    .map(({ path, bytes, sha256, rows, kind: name }): PlannedFile => {
      const kind = FILE_KINDS.find(({ kind }) => kind === name) ?? null;
      return { path, bytesTotal: bytes, sha256, rows, kind };
    });
  const unlisted = FILE_KINDS.filter((kind) => !listed.some((file) => file.kind === kind)).map(
    (kind): PlannedFile => ({ path: kind.path, bytesTotal: 0, sha256: null, rows: null, kind }),
  );
  return [...listed, ...unlisted];
}
