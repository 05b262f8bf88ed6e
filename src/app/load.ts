import { EMPTY_DATA } from '../analysis/atlas-data.ts';
import { eventTable } from '../analysis/event-table.ts';
import { readManifest } from '../domain/read/read-manifest.ts';
import { importCommandsOf } from '../state/imports/import-commands.ts';
import type { AtlasStore } from '../state/store.ts';
import type { FetchFile } from './load-bytes.ts';
import type { FileParts } from './load-kinds.ts';
import { DATA_FOLDER, loadPlan, type PlannedFile } from './load-plan.ts';
import { type Content, changeReport, firstReport, loadReported } from './load-reported.ts';

const MANIFEST = { path: 'manifest.json', bytesTotal: 0, sha256: null };

/**
 * Loads the manifest and then its files, side by side, but for those read only when asked for.
 * `store.files` tells how far each has come and what was wrong with it; a file that fails leaves its
 * part empty and the rest in place. `base` is the address of the page. Resolves when all is done;
 * never rejects.
 */
export async function loadAtlas(
  store: AtlasStore,
  fetchFile: FetchFile = (address) => fetch(address),
  base: string = document.baseURI,
): Promise<void> {
  const folder = new URL(DATA_FOLDER, base);
  store.setState({ loading: true, files: [firstReport(MANIFEST.path, 0, null)] });
  const manifest = await loadReported(store, fetchFile, folder, MANIFEST, manifestOf);
  const plan = loadPlan(manifest);
  store.setState(({ files }) => ({
    files: [
      ...files,
      ...plan.map(({ path, bytesTotal, kind }) =>
        firstReport(path, bytesTotal, kind?.kind ?? null),
      ),
    ],
  }));
  const loaded = await Promise.all(plan.map((file) => loadPart(store, fetchFile, folder, file)));
  const parts: Partial<FileParts> = Object.assign({}, ...loaded);
  const { incidents = [], actors = {}, ...others } = parts;
  importCommandsOf(store).setShippedData({
    ...EMPTY_DATA,
    ...others,
    manifest,
    actors,
    incidents: eventTable(incidents, actors),
  });
}

function manifestOf(json: unknown) {
  const { rows, problems } = readManifest(json);
  const manifest = rows[0] ?? null;
  return { value: manifest, rows: manifest?.files.length ?? 0, problems };
}

/** The part of the data that a file holds; nothing of a file that no reader here knows. */
async function loadPart(
  store: AtlasStore,
  fetchFile: FetchFile,
  folder: URL,
  file: PlannedFile,
): Promise<Partial<FileParts> | null> {
  const { kind, path } = file;
  if (kind)
    return loadReported(store, fetchFile, folder, file, (json) => content(file, kind, json));
  changeReport(store, path, {
    status: 'ready',
    problems: [{ code: 'unknown-kind', file: path, severity: 'note' }],
  });
  return null;
}

/** What a file holds, with a warning when the number of rows is not that of the manifest. */
function content(
  { rows: expected }: PlannedFile,
  kind: NonNullable<PlannedFile['kind']>,
  json: unknown,
): Content<Partial<FileParts>> {
  const { part, rows, problems } = kind.read(json);
  const isUseless = problems.some(({ severity }) => severity === 'error');
  if (isUseless || expected === null || rows === expected) return { value: part, rows, problems };
  const detail = `${rows} / ${expected}`;
  return {
    value: part,
    rows,
    problems: [...problems, { code: 'row-count', detail, severity: 'warning' }],
  };
}
