/** What no file system minds: 255 bytes is the common bound, and a browser may add ` (1)`. */
const MOST_BYTES = 200;
/** An ending such as `.csv` or `.report.csv`, which a long name keeps. */
const ENDING = /(?:\.[\w-]{1,12}){1,2}$/;
/** Names of devices under Windows, with or without an ending. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=\.|$)/i;

/**
 * A name for a download that is a plain file name everywhere, whatever the text that it was made of
 * (the name of an imported file, a title): no folder, no control or direction mark, no sign that
 * Windows forbids, no device, no leading dot, at most 200 bytes. A plain name stays as it is.
 */
export function safeFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    // Controls, direction marks and other invisible signs, halves of surrogate pairs.
    .replace(/(?!\s)\p{C}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[<>:"/\\|?*]+/g, '-')
    .replace(/^[\s.-]+|[\s.]+$/g, '');
  const ending = ENDING.exec(plain)?.[0] ?? '';
  const stem = plain.slice(0, plain.length - ending.length);
  const kept = shortened(stem, MOST_BYTES - ending.length).trimEnd();
  const whole = kept === '' ? `minusma-atlas${ending}` : `${kept}${ending}`;
  return DEVICE.test(whole) ? `_${whole}` : whole;
}

/** The whole signs of the beginning that fit into so many bytes of UTF-8. */
function shortened(text: string, mostBytes: number): string {
  const encoder = new TextEncoder();
  if (text.length * 3 <= mostBytes) return text;
  const { read } = encoder.encodeInto(text, new Uint8Array(mostBytes));
  return text.slice(0, read);
}
