import type { Problem } from '../domain/problem.ts';
import { fileProblem } from '../domain/read/problems.ts';
import type { FileReport } from '../state/atlas-state.ts';
import type { AtlasStore } from '../state/store.ts';
import { cutOff } from './cut-off.ts';
import { type FetchFile, loadBytes } from './load-bytes.ts';

const PATH = 'basemap/mali.pmtiles';

/**
 * Fetches the tiles of the basemap, whole. `store.basemap` tells how that went; rejects when they
 * are of no use, and the map stands on a plain ground. `base` is the address of the page.
 */
export async function loadBasemap(
  store: AtlasStore,
  fetchFile: FetchFile = (address) => fetch(address),
  base: string = document.baseURI,
): Promise<ArrayBuffer> {
  let report: FileReport = {
    path: PATH,
    kind: null,
    status: 'loading',
    bytesRead: 0,
    bytesTotal: 0,
    rows: null,
    problems: [],
  };
  const tell = (patch: Partial<FileReport>) => {
    report = { ...report, ...patch };
    store.setState({ basemap: report });
  };
  tell({});
  const loaded = await loadBytes(new URL(PATH, base).href, fetchFile, (bytesRead) => {
    report = { ...report, bytesRead };
  });
  const problem = loaded.problem ?? fault(loaded.bytes, loaded.isPage);
  if (problem || !loaded.bytes) {
    tell({ status: 'failed', problems: problem ? [{ ...problem, file: PATH }] : [] });
    throw new Error(`The basemap could not be read: ${problem?.code}`);
  }
  tell({ status: 'ready' });
  return loaded.bytes.buffer;
}

/** A map made anew asks for the tiles again, if they could not be read. */
export function retryBasemap(store: AtlasStore): void {
  const { basemap, mapRuns } = store.getState();
  if (basemap?.status !== 'failed') return;
  store.setState({ basemap: null, map: 'starting', mapRuns: mapRuns + 1 });
}

/** The header of PMTiles 3: places of the offsets of its four parts, each before its length. */
const PARTS = [8, 24, 40, 56];
const HEADER_BYTES = 127;
const VERSION_AT = 7;

/** What is wrong with the tiles as a file; `null` when it is as long as its header says. */
function fault(bytes: Uint8Array<ArrayBuffer>, isPage: boolean): Problem | null {
  const begins = new TextDecoder().decode(bytes.subarray(0, VERSION_AT));
  if (bytes.byteLength > 0 && (begins !== 'PMTiles' || bytes[VERSION_AT] !== 3)) {
    return isPage ? fileProblem('file-missing', 'text/html') : fileProblem('not-basemap', begins);
  }
  if (bytes.byteLength < HEADER_BYTES) return cutOff(bytes.byteLength, HEADER_BYTES);
  const header = new DataView(bytes.buffer, 0, HEADER_BYTES);
  const number = (at: number) => Number(header.getBigUint64(at, true));
  const length = Math.max(...PARTS.map((at) => number(at) + number(at + 8)));
  return bytes.byteLength < length ? cutOff(bytes.byteLength, length) : null;
}
