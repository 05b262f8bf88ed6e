export type DecimalMark = '.' | ',';

const SPACES = /[\s\u00a0\u2007\u2009\u202f'’]/g;
const EXPONENT = /^[+-]?(?:\d+\.?\d*|\.\d+)e[+-]?\d+$/i;
const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const DOTS_GROUP = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d*)?$/;
const COMMAS_GROUP = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const COMMA_DECIMAL = /^[+-]?(?:\d+,\d*|,\d+)$/;
const NINE = 57;
const COORDINATE = /^[+-]?(?:\d{1,3}(?:[.,]\d*)?|[.,]\d+)°?$/;

/**
 * Reads a number as people write it: `1 234,5`, `1.234,5`, `1,234.5`, with spaces of any width.
 * `decimal` decides only what may be read both ways, such as `1.234`. `null` when it is no number.
 */
export function parseNumber(text: string, decimal: DecimalMark): number | null {
  const bare = text.replace(SPACES, '').replace('\u2212', '-');
  const isGrouped = decimal === '.' ? COMMAS_GROUP.test(bare) : DOTS_GROUP.test(bare);
  if (isGrouped) return decimal === '.' ? withDot(bare, ',') : withComma(bare);
  if (PLAIN.test(bare) || EXPONENT.test(bare)) return finite(Number(bare));
  if (COMMA_DECIMAL.test(bare) || DOTS_GROUP.test(bare)) return withComma(bare);
  return COMMAS_GROUP.test(bare) ? withDot(bare, ',') : null;
}

/** Degrees. A coordinate never has groups of thousands: one mark in it, comma or dot, is its decimal mark. */
export function parseCoordinate(text: string): number | null {
  // The usual spelling, `16.2711`: not `0x10`, which JavaScript takes for a number too.
  const quick = text.charCodeAt(1) <= NINE ? Number(text) : Number.NaN;
  if (Number.isFinite(quick)) return quick;
  const bare = text.replace(SPACES, '').replace('\u2212', '-');
  if (EXPONENT.test(bare)) return finite(Number(bare));
  if (!COORDINATE.test(bare)) {
    // Four digits and more are no place on the globe, but they are a number: out of range.
    return PLAIN.test(bare) ? finite(Number(bare)) : null;
  }
  return Number(bare.replace(',', '.').replace('°', ''));
}

function withComma(bare: string): number {
  return Number(bare.replaceAll('.', '').replace(',', '.'));
}

function withDot(bare: string, group: string): number {
  return Number(bare.replaceAll(group, ''));
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** The decimal mark of the numbers among the samples: the comma when more of them can only be read so. */
export function guessDecimal(samples: Iterable<string>): DecimalMark {
  let commas = 0;
  let dots = 0;
  for (const sample of samples) {
    const bare = sample.replace(SPACES, '');
    const isCoordinateLike = COORDINATE.test(bare) && !/[.,]\d{3}$/.test(bare);
    if (!isCoordinateLike && !PLAIN.test(bare) && !DOTS_GROUP.test(bare)) continue;
    if (bare.includes(',')) commas++;
    else if (bare.includes('.')) dots++;
  }
  return commas > dots ? ',' : '.';
}

/** A count that is not stated. */
export const NOT_STATED = -1;
const MOST_COUNTED = 2 ** 31 - 1;

/** A whole number that counts something; `NOT_STATED` for an empty text, a code when it is no count. */
export function parseCount(
  text: string,
  decimal: DecimalMark,
): number | 'deaths-negative' | 'deaths-unreadable' {
  if (text === '') return NOT_STATED;
  const value = text.length === 1 ? digit(text) : parseNumber(text, decimal);
  if (value === null || !Number.isInteger(value) || value > MOST_COUNTED)
    return 'deaths-unreadable';
  return value < 0 ? 'deaths-negative' : value;
}

/** Most counts of deaths have one digit. */
function digit(text: string): number | null {
  const value = text.charCodeAt(0) - 48;
  return value >= 0 && value <= 9 ? value : null;
}
