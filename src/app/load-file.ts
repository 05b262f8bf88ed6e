import type { Problem } from '../domain/problem.ts';
import { fileProblem } from '../domain/read/problems.ts';
import { cutOff, endsOpen } from './cut-off.ts';
import { type FetchFile, loadBytes } from './load-bytes.ts';

/** What the manifest says of a file; 0 and `null` where it says nothing. */
export interface Expected {
  readonly bytesTotal: number;
  readonly sha256: string | null;
}

export type LoadedFile =
  | { readonly json: unknown; readonly problem: null; readonly doubt: Problem | null }
  | { readonly json: null; readonly problem: Problem };

/**
 * Fetches a JSON file. `onBytes` hears how many bytes have come so far. Every failure is a value,
 * none is thrown. A file other than the manifest describes is read all the same, with a doubt.
 */
export async function loadFile(
  address: string,
  { bytesTotal, sha256 }: Expected,
  fetchFile: FetchFile,
  onBytes: (bytes: number) => void,
): Promise<LoadedFile> {
  const loaded = await loadBytes(address, fetchFile, onBytes);
  if (!loaded.bytes) return { json: null, problem: loaded.problem };
  const { bytes, isPage } = loaded;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const json: unknown = JSON.parse(text);
    return { json, problem: null, doubt: await checksumDoubt(bytes, sha256) };
  } catch (error) {
    const problem = isPage
      ? fileProblem('file-missing', 'text/html')
      : unreadable(bytes, bytesTotal, error);
    return { json: null, problem };
  }
}

function unreadable(bytes: Uint8Array, bytesTotal: number, error: unknown): Problem {
  const text = new TextDecoder().decode(bytes);
  const isShort = bytesTotal === 0 || bytes.byteLength < bytesTotal;
  if (isShort && (text.trim() === '' || endsOpen(text))) {
    return cutOff(bytes.byteLength, bytesTotal);
  }
  return fileProblem('file-unreadable', error instanceof Error ? error.message : String(error));
}

/** Browsers have no checksums on pages from an insecure address: then nothing is said. */
async function checksumDoubt(
  bytes: Uint8Array<ArrayBuffer>,
  expected: string | null,
): Promise<Problem | null> {
  const { subtle } = globalThis.crypto;
  if (!expected || !subtle) return null;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  const found = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found === expected) return null;
  return { code: 'file-changed', detail: found.slice(0, 8), severity: 'warning' };
}
