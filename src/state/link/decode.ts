import type { Problem } from '../../domain/problem.ts';
import { shorten } from '../../domain/read/problems.ts';
import { FIRST_VIEW, type View } from '../view.ts';
import { FIELDS, FINGERPRINT_KEY, VERSION_KEY } from './fields.ts';
import { BAD_VALUE } from './link-field.ts';
import { LINK_VERSION, migrate } from './migrations.ts';
import { decodeText } from './percent.ts';

export interface DecodedLink {
  readonly view: View;
  readonly problems: readonly Problem[];
  /** Of the data the link was made with, when it says so. */
  readonly fingerprint: string | null;
  /** Made by a later version of the grammar: read as well as it can be. */
  readonly newer: boolean;
}

const KNOWN_KEYS = new Set([...FIELDS.map(({ key }) => key), VERSION_KEY, FINGERPRINT_KEY]);

/**
 * Reads the text after `#` (with or without the `#`). Needs no data. Never throws: what cannot be
 * read is left at its default and listed.
 */
export function decodeLink(text: string): DecodedLink {
  const problems: Problem[] = [];
  const note = (code: string, at: string, detail: string) => {
    problems.push({ code, at, detail: shorten(decodeText(detail)), severity: 'warning' });
  };
  const written = split(text, note);
  const version = versionOf(written, note);
  const newer = version > LINK_VERSION;
  if (newer) {
    const detail = String(version);
    problems.push({ code: 'link-newer', at: VERSION_KEY, detail, severity: 'note' });
  }
  const values = migrate(written, version);
  for (const [key, value] of values) {
    if (!KNOWN_KEYS.has(key)) note('link-unknown-key', key, value);
  }
  const view = FIELDS.reduce((before, { key, read }): View => {
    const value = values.get(key);
    if (value === undefined) return before;
    return read(value, before, (code, detail = value) => note(code, key, detail), values);
  }, FIRST_VIEW);
  return { view, problems, fingerprint: fingerprintOf(values, note), newer };
}

type Note = (code: string, at: string, detail: string) => void;

/** Values by key, still encoded. Of a key that stands there twice the last counts. */
function split(text: string, note: Note): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const part of text.replace(/^#/, '').split('&')) {
    if (part === '') continue;
    const [name = '', ...rest] = part.split('=');
    const key = decodeText(name);
    if (values.has(key)) note('link-duplicate-key', key, part);
    values.set(key, rest.join('='));
  }
  return values;
}

function versionOf(values: ReadonlyMap<string, string>, note: Note): number {
  const text = values.get(VERSION_KEY);
  // Links typed by hand leave it out.
  if (text === undefined) return 1;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  note(BAD_VALUE, VERSION_KEY, text);
  return 1;
}

function fingerprintOf(values: ReadonlyMap<string, string>, note: Note): string | null {
  const text = values.get(FINGERPRINT_KEY);
  if (text === undefined) return null;
  if (/^[0-9a-f]{8}$/i.test(text)) return text.toLowerCase();
  note(BAD_VALUE, FINGERPRINT_KEY, text);
  return null;
}
