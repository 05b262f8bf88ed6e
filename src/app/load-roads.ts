import type { Manifest } from '../domain/manifest.ts';
import type { Problem } from '../domain/problem.ts';
import { readRoads } from '../domain/read/read-roads.ts';
import type { RoadGraph } from '../domain/road-graph.ts';
import { loadAsked } from './load-asked.ts';
import type { FetchFile } from './load-bytes.ts';

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
  fetchFile?: FetchFile,
  base?: string,
): (manifest: Manifest | null) => Promise<LoadedRoads> {
  let kept: Promise<LoadedRoads> | null = null;
  return (manifest) => {
    kept ??= loadAsked('roads', manifest, readRoads, fetchFile, base).then(({ rows, problems }) => {
      const graph = rows[0] ?? null;
      if (!graph) kept = null;
      return { graph, problems };
    });
    return kept;
  };
}
