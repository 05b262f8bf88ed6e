/**
 * Offers a text to the user as a file. Its parts may take long to make: after each the browser gets a
 * turn, so that the page goes on answering.
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
  const address = URL.createObjectURL(new Blob(pieces, { type: mime }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // The browser has taken hold of the file by the next turn of its loop.
  await turn();
  URL.revokeObjectURL(address);
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
