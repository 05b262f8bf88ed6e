import type { Problem } from '../domain/problem.ts';
import { fileProblem } from '../domain/read/problems.ts';

/** As much of `fetch` as loading needs. */
export type FetchFile = (address: string) => Promise<Response>;

export type LoadedBytes =
  | {
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** Servers of single-page sites answer with the page itself where a file is missing. */
      readonly isPage: boolean;
      readonly problem: null;
    }
  | { readonly bytes: null; readonly problem: Problem };

/**
 * Fetches a whole file. `onBytes` hears how many bytes have come so far. Every failure is a value,
 * none is thrown.
 */
export async function loadBytes(
  address: string,
  fetchFile: FetchFile,
  onBytes: (bytes: number) => void,
): Promise<LoadedBytes> {
  try {
    const response = await fetchFile(address);
    if (!response.ok) {
      const isGone = response.status === 404 || response.status === 410;
      return failed(isGone ? 'file-missing' : 'file-network', `HTTP ${response.status}`);
    }
    const isPage = (response.headers.get('content-type') ?? '').includes('text/html');
    return { bytes: await readBytes(response, onBytes), isPage, problem: null };
  } catch (error) {
    return failed('file-network', error instanceof Error ? error.message : String(error));
  }
}

/** The whole body, in pieces so that progress can be told. */
async function readBytes(response: Response, onBytes: (bytes: number) => void) {
  const pieces: BlobPart[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    pieces.push(piece.value);
    length += piece.value.byteLength;
    onBytes(length);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

function failed(code: string, detail: string): LoadedBytes {
  return { bytes: null, problem: fileProblem(code, detail) };
}
