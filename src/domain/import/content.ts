/** What the first bytes of a file say it is. */
export type Container = 'zip' | 'gzip' | 'parquet' | 'text' | 'unknown';

/** By magic numbers; text is what has no NUL and hardly any control characters (UTF-16 is told by its mark). */
export function containerOf(head: Uint8Array): Container {
  if (starts(head, [0x50, 0x4b, 0x03, 0x04]) || starts(head, [0x50, 0x4b, 0x05, 0x06]))
    return 'zip';
  if (starts(head, [0x1f, 0x8b])) return 'gzip';
  if (starts(head, [0x50, 0x41, 0x52, 0x31])) return 'parquet';
  return isText(head) ? 'text' : 'unknown';
}

function starts(head: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => head[i] === byte);
}

function isText(head: Uint8Array): boolean {
  if (starts(head, [0xff, 0xfe]) || starts(head, [0xfe, 0xff])) return true;
  // `%PDF` is text to the eye, and so are other documents that are no data.
  if (starts(head, [0x25, 0x50, 0x44, 0x46])) return false;
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) return false;
    const isControl = byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 0x1e;
    if (isControl) odd++;
  }
  return odd * 100 <= head.length;
}

export type TextFormat = 'geojson' | 'kml' | 'gpx' | 'xml' | 'csv';

/** What a text is, by how it begins. XML of another kind is no format of ours. */
export function textFormatOf(head: string): TextFormat {
  const start = head.replaceAll('\u001e', '').replace(/^[\ufeff\s]+/, '');
  if (start.startsWith('{') || start.startsWith('[')) return 'geojson';
  if (!/^<[?!a-z]/i.test(start)) return 'csv';
  if (/<(?:\w+:)?kml[\s>]/i.test(start)) return 'kml';
  return /<(?:\w+:)?gpx[\s>]/i.test(start) ? 'gpx' : 'xml';
}
