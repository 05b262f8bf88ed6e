import type { Problem } from '../domain/problem.ts';
import { fileProblem } from '../domain/read/problems.ts';

/** As much of `fetch` as loading needs. */
export type FetchFile = (address: string) => Promise<Response>;

export type LoadedFile =
  | { readonly json: unknown; readonly problem: null }
  | { readonly json: null; readonly problem: Problem };

/**
 * Fetches a JSON file. `onBytes` hears how many bytes have come so far; `bytesTotal` is what the
 * manifest states, 0 when it is not known. Every failure is a value, none is thrown.
 */
export async function loadFile(
  address: string,
  bytesTotal: number,
  fetchFile: FetchFile,
  onBytes: (bytes: number) => void,
): Promise<LoadedFile> {
  let response: Response;
  try {
    response = await fetchFile(address);
  } catch (error) {
    return failed('file-network', messageOf(error));
  }
  if (!response.ok) {
    const isGone = response.status === 404 || response.status === 410;
    return failed(isGone ? 'file-missing' : 'file-network', `HTTP ${response.status}`);
  }
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = await readBytes(response, onBytes);
  } catch (error) {
    return failed('file-network', messageOf(error));
  }
  return parse(bytes, bytesTotal, response.headers.get('content-type') ?? '');
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

function parse(
  bytes: Uint8Array<ArrayBuffer>,
  bytesTotal: number,
  contentType: string,
): LoadedFile {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { json: JSON.parse(text), problem: null };
  } catch (error) {
    // Servers of single-page sites answer with the page itself where a file is missing.
    if (contentType.includes('text/html')) return failed('file-missing', contentType);
    const end = new TextDecoder().decode(bytes.subarray(-8));
    const isShort = bytes.byteLength < bytesTotal || !/[\]}]\s*$/.test(end);
    if (!isShort) return failed('file-unreadable', messageOf(error));
    const size = bytesTotal > 0 ? `${bytes.byteLength} / ${bytesTotal}` : `${bytes.byteLength}`;
    return failed('file-truncated', size);
  }
}

function failed(code: string, detail: string): LoadedFile {
  return { json: null, problem: fileProblem(code, detail) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
