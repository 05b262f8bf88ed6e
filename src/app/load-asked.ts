import type { Manifest } from '../domain/manifest.ts';
import type { Problem, Read } from '../domain/problem.ts';
import type { FetchFile } from './load-bytes.ts';
import { loadFile } from './load-file.ts';
import { DATA_FOLDER, WHEN_ASKED } from './load-plan.ts';

/**
 * Loads a file that the start leaves alone, and reads it. `manifest` tells where it is, its checksum and
 * its size; without one it is taken from where it is known to be. `base` is the address of the page. A
 * failure is a problem, none is thrown; every problem names the file.
 */
export async function loadAsked<Row>(
  kind: keyof typeof WHEN_ASKED,
  manifest: Manifest | null,
  read: (json: unknown) => Read<Row>,
  fetchFile: FetchFile = (address) => fetch(address),
  base: string = document.baseURI,
): Promise<Read<Row>> {
  const listed = manifest?.files.find((file) => file.kind === kind);
  const path = listed?.path ?? WHEN_ASKED[kind];
  const told = (rows: readonly Row[], problems: readonly Problem[]): Read<Row> => ({
    rows,
    problems: problems.map((one) => ({ ...one, file: path })),
  });
  const expected = { bytesTotal: listed?.bytes ?? 0, sha256: listed?.sha256 ?? null };
  const { href } = new URL(path, new URL(DATA_FOLDER, base));
  const loaded = await loadFile(href, expected, fetchFile, () => {});
  if (loaded.problem) return told([], [loaded.problem]);
  const { rows, problems } = read(loaded.json);
  return told(rows, rows.length > 0 && loaded.doubt ? [...problems, loaded.doubt] : problems);
}
