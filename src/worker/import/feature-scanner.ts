import { Refused } from './refused.ts';

const LONGEST_FEATURE = 1 << 26;
const FEATURES_KEY = /"features"\s*:\s*$/;
const CRS_NAME = /"crs"\s*:\s*\{[^}]*\{[^}]*"name"\s*:\s*"([^"]*)"/;
/** Names of WGS 84 in degrees, longitude first or last: RFC 7946 has no other. */
const WGS_84 = /CRS:?:?84|EPSG:?:?4326|^$/i;
const OUTSIDE = -1;

/**
 * Cuts features out of GeoJSON text that comes in pieces, without parsing the whole: those of a
 * `FeatureCollection`, of a bare array, or one object after the other, as newline-delimited GeoJSON and
 * RFC 8142 have them. It follows only strings and brackets; each feature is given as its text.
 */
export class FeatureScanner {
  count = 0;
  private readonly emit: (feature: string) => void;
  private text = '';
  private at = 0;
  private depth = 0;
  /** Depth at which an object is a feature: 0 at the top, deeper within an array of features. */
  private featureDepth = 0;
  /** Where the present object begins in `text`. */
  private from = OUTSIDE;

  constructor(emit: (feature: string) => void) {
    this.emit = emit;
  }

  push(piece: string): void {
    this.text += piece;
    const token = /["{}[\]]/g;
    token.lastIndex = this.at;
    for (;;) {
      const found = token.exec(this.text);
      this.at = found?.index ?? this.text.length;
      if (!found) break;
      if (found[0] === '"') {
        const end = stringEnd(this.text, found.index);
        if (end < 0) break;
        token.lastIndex = end + 1;
      } else this.bracket(found[0]);
      this.at = token.lastIndex;
    }
    this.keep();
  }

  /** Throws `Refused` when something is still open, or nothing was ever opened. */
  end(byte: number): void {
    const isOpen = this.depth > 0 || this.at < this.text.length;
    if (isOpen) throw new Refused('truncated-json', { row: this.count, byte });
  }

  private bracket(bracket: string): void {
    if (bracket === '{' || bracket === '[') this.open(bracket);
    else this.close();
  }

  private open(bracket: string): void {
    if (bracket === '{' && this.depth === this.featureDepth) this.from = this.at;
    if (bracket === '[' && this.depth === 0) this.featureDepth = 1;
    if (bracket === '[' && this.depth === 1 && this.featureDepth === 0 && this.isFeatures()) {
      this.featureDepth = 2;
      this.from = OUTSIDE;
    }
    this.depth++;
  }

  /** Is this the array of features of a collection? Then what stood before it is looked at once. */
  private isFeatures(): boolean {
    const before = this.text.slice(Math.max(0, this.from), this.at);
    if (!FEATURES_KEY.test(before)) return false;
    const crs = CRS_NAME.exec(before)?.[1] ?? '';
    if (!WGS_84.test(crs)) throw new Refused('other-projection', { text: crs });
    return true;
  }

  private close(): void {
    this.depth--;
    if (this.depth < 0) throw new Refused('bad-json', { row: this.count });
    if (this.from !== OUTSIDE && this.depth === this.featureDepth) {
      this.count++;
      this.emit(this.text.slice(this.from, this.at + 1));
      this.from = OUTSIDE;
    }
    // After the array of features nothing is one until the collection ends.
    if (this.depth < this.featureDepth) this.featureDepth = this.depth === 0 ? 0 : Infinity;
    if (this.depth === 0) this.featureDepth = 0;
  }

  /** Forgets the text that was dealt with. */
  private keep(): void {
    const from = this.from === OUTSIDE ? this.at : this.from;
    this.text = this.text.slice(from);
    this.at -= from;
    if (this.from !== OUTSIDE) this.from = 0;
    if (this.text.length > LONGEST_FEATURE) throw new Refused('bad-json', { row: this.count });
  }
}

/** Index of the closing quote; -1 when it is yet to come. */
function stringEnd(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}
