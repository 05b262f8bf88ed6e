import { safeFileName } from './safe-file-name.ts';

/**
 * Offers a text to the user as a file. Its parts may take long to make: after each the browser gets a
 * turn, so that the page goes on answering. `name` may be any text: see `safeFileName`.
 */
export async function downloadText(
  name: string,
  mime: string,
  parts: Iterable<string>,
): Promise<void> {
  const pieces: Blob[] = [];
  for (const part of parts) {
    // The browser may keep a blob outside the memory of the page.
    pieces.push(new Blob([part]));
    await turn();
  }
  await downloadBlob(name, new Blob(pieces, { type: mime }));
}

/** Offers a picture or another file that is made already. `name` may be any text: see `safeFileName`. */
export async function downloadBlob(name: string, blob: Blob): Promise<void> {
  const address = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = safeFileName(name);
  anchor.click();
  // The browser has taken hold of the file by the next turn of its loop.
  await turn();
  URL.revokeObjectURL(address);
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
