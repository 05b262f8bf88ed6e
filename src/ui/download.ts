/** Offers a text, given in parts, to the user as a file. */
export function downloadText(name: string, mime: string, parts: readonly string[]): void {
  const address = URL.createObjectURL(new Blob([...parts], { type: mime }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // The browser has taken hold of the file by the next turn of its loop.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
