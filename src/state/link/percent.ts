// A value is percent-encoded only where the URL standard demands it in a fragment, and where a
// character would otherwise be read as a separator of the link.

/** `$ / : ; ? @`, which may stand in a fragment as they are. */
const PLAIN_IN_FRAGMENT = /%(?:24|2F|3A|3B|3F|40)/g;
/** `, =` too, in values that use them as separators of their own. */
const PLAIN_IN_VALUE = /%(?:24|2C|2F|3A|3B|3D|3F|40)/g;

/** Encodes free text: no separator of the link stays in it. */
export function encodeText(text: string): string {
  return encode(text, PLAIN_IN_FRAGMENT);
}

/** Encodes a value that is made of parts: `,` and `=` stay. */
export function encodeValue(text: string): string {
  return encode(text, PLAIN_IN_VALUE);
}

function encode(text: string, plain: RegExp): string {
  // Half a surrogate pair is no character and cannot be encoded.
  const wellFormed = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(wellFormed).replace(plain, decodeURIComponent);
}

/** Decodes what is encoded rightly; what is not stays as it is. Never throws. */
export function decodeText(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

/** Parts of a list as one value. A comma inside a part is encoded twice. */
export function joinList(parts: readonly string[]): string {
  const escaped = parts.map((part) => part.replaceAll('%', '%25').replaceAll(',', '%2C'));
  return encodeValue(escaped.join(','));
}

/**
 * Parts of a list without the empty ones. Separators may have been encoded on the way, as some mail
 * programs and form builders do.
 */
export function splitList(text: string): string[] {
  return decodeText(text)
    .split(',')
    .map((part) => decodeText(part).trim())
    .filter((part) => part !== '');
}
