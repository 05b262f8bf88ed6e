/** How a number is written where its text says so: as a share, a distance, a date, with one decimal. */
export const LIVE_FORMATS = ['percent', 'km', 'day', '0.1'] as const;
export type LiveFormat = (typeof LIVE_FORMATS)[number];

/**
 * A number in a text that is worked out when it is shown: `{count}`, `{deaths @ type=state}`,
 * `{answer.within.share | percent @ a=coverage:r=50}`.
 */
export interface LiveNumber {
  /** As it stands in the text, with its braces. */
  readonly token: string;
  /** What it is of, `answer.within.share` with the way to the fact; `null` where it cannot be read. */
  readonly name: string | null;
  readonly format: LiveFormat | null;
  /** Keys of a link that stand in place of the view's own; empty where there are none. */
  readonly link: string;
}

/** A piece of a text, in order: words as they are, or a number. */
export type LivePart = string | LiveNumber;

/**
 * What may be a number: braces on one line that begin with a letter. `\{` is a brace and nothing more.
 * A link has `{` and `}` only percent-encoded.
 */
const TOKEN = /\\[\\{]|\{\s*(?=[a-z])[^{}\n]{1,2000}\}/gi;
const PARTS =
  /^\{\s*(?<name>[a-z][\w-]*(?:\.[\w-]+)*)\s*(?:\|\s*(?<format>[a-z0-9.]+)\s*)?(?:@\s*#?(?<link>[^\s|]+)\s*)?\}$/i;

/** The text in pieces. Never throws: what is written like a number and cannot be read has no name. */
export function liveParts(text: string): readonly LivePart[] {
  const parts: LivePart[] = [];
  let at = 0;
  for (const found of text.matchAll(TOKEN)) {
    const [token] = found;
    if (token.startsWith('\\')) continue;
    if (found.index > at) parts.push(text.slice(at, found.index));
    parts.push(liveNumber(token));
    at = found.index + token.length;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}

function liveNumber(token: string): LiveNumber {
  const { name, format, link = '' } = PARTS.exec(token)?.groups ?? {};
  const known = LIVE_FORMATS.find((one) => one === format) ?? null;
  const isRead = name !== undefined && (format === undefined || known !== null);
  return isRead
    ? { token, name, format: known, link }
    : { token, name: null, format: null, link: '' };
}
