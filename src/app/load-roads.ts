import type { Manifest } from '../domain/manifest.ts';
import type { Problem } from '../domain/problem.ts';
import { readRoads } from '../domain/read/read-roads.ts';
import type { RoadGraph } from '../domain/road-graph.ts';
import type { FetchFile } from './load-bytes.ts';
import { loadFile } from './load-file.ts';
import { DATA_FOLDER, WHEN_ASKED } from './load-plan.ts';

/** The graph with what was left out of it or is doubted, or `null` with why it is of no use. */
export interface LoadedRoads {
  readonly graph: RoadGraph | null;
  readonly problems: readonly Problem[];
}

/**
 * Makes the loader of the road graph, which is fetched when first asked for and then kept. `manifest`
 * tells where the file is, its checksum and its rows; without one it is taken from where it is known
 * to be. A failure is a value, none is thrown, and the next question tries again. `base` is the
 * address of the page.
 */
export function roadsLoader(
  fetchFile: FetchFile = (address) => fetch(address),
  base: string = document.baseURI,
): (manifest: Manifest | null) => Promise<LoadedRoads> {
  let kept: Promise<LoadedRoads> | null = null;
  return (manifest) => {
    kept ??= loadRoads(fetchFile, base, manifest).then((loaded) => {
      if (!loaded.graph) kept = null;
      return loaded;
    });
    return kept;
  };
}

async function loadRoads(
  fetchFile: FetchFile,
  base: string,
  manifest: Manifest | null,
): Promise<LoadedRoads> {
  const listed = manifest?.files.find(({ kind }) => kind === 'roads');
  const path = listed?.path ?? WHEN_ASKED.roads;
  const of = (graph: RoadGraph | null, problems: readonly Problem[]): LoadedRoads => ({
    graph,
    problems: problems.map((one) => ({ ...one, file: path })),
  });
  const expected = { bytesTotal: listed?.bytes ?? 0, sha256: listed?.sha256 ?? null };
  const { href } = new URL(path, new URL(DATA_FOLDER, base));
  const loaded = await loadFile(href, expected, fetchFile, () => {});
  if (loaded.problem) return of(null, [loaded.problem]);
  const { rows, problems } = readRoads(loaded.json);
  const graph = rows[0] ?? null;
  return of(graph, graph && loaded.doubt ? [...problems, loaded.doubt] : problems);
}
