import {
  array,
  exactOptional,
  integer,
  literal,
  maxLength,
  maxValue,
  minValue,
  nullable,
  number,
  object,
  pipe,
  regex,
  string,
  unknown,
} from 'valibot';
import {
  BRIEFING_FORMAT,
  BRIEFING_VERSION,
  type Briefing,
  type BriefingStep,
  MOST_SECONDS,
} from '../briefing.ts';
import type { Problem, Read } from '../problem.ts';
import { fileProblem, partOnly, rowName } from './problems.ts';
import { isRecord, type Note, readEntries, readValue } from './read-value.ts';

const MOST_STEPS = 200;
const LONGEST_TEXT = 20_000;
const LONGEST_LINK = 10_000;

const words = pipe(string(), maxLength(LONGEST_TEXT, 'out-of-range'));
const text = object({ en: exactOptional(words), fr: exactOptional(words) });
const id = pipe(string(), regex(/^[\w-]{1,80}$/, 'wrong-type'));

const step = object({
  id,
  title: text,
  text,
  notes: text,
  link: pipe(string(), maxLength(LONGEST_LINK, 'out-of-range')),
  seconds: pipe(
    number(),
    integer('out-of-range'),
    minValue(1, 'out-of-range'),
    maxValue(MOST_SECONDS, 'out-of-range'),
  ),
});
const head = object({
  format: literal(BRIEFING_FORMAT),
  version: pipe(number(), integer(), minValue(1)),
  id,
  title: text,
  data: nullable(pipe(string(), regex(/^[0-9a-f]{8}$/, 'wrong-type'))),
  steps: array(unknown()),
});

/**
 * Reads a saved briefing: one row, or none where it is no briefing at all. A step that cannot be read
 * is left out and listed; a later version is read as well as it can be. Never throws.
 */
export function readBriefing(input: unknown): Read<Briefing> {
  const problems: Problem[] = [];
  const note: Note = (problem) => problems.push(problem);
  if (!isRecord(input) || input['format'] !== BRIEFING_FORMAT) {
    return { rows: [], problems: [fileProblem('briefing-format', input)] };
  }
  const read = readValue(head, input, 'briefing', note);
  if (!read) return { rows: [], problems };
  if (read.version > BRIEFING_VERSION) {
    note({ code: 'briefing-newer', detail: String(read.version), severity: 'warning' });
  }
  const listed = read.steps;
  if (listed.length > MOST_STEPS) note(fileProblem('briefing-steps', listed.length));
  const steps: BriefingStep[] = [];
  const taken = new Set<string>();
  for (const one of readEntries(step, listed.slice(0, MOST_STEPS), nameOf, partOnly(note))) {
    let free = one.id;
    for (let n = 2; taken.has(free); n++) free = `${one.id}-${n}`;
    taken.add(free);
    steps.push({ ...one, id: free });
  }
  const { id, title, data } = read;
  return { rows: [{ id, title, data, steps }], problems };
}

/** The same of the text of a file. */
export function readBriefingText(text: string): Read<Briefing> {
  try {
    return readBriefing(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    return { rows: [], problems: [fileProblem('file-unreadable', reason)] };
  }
}

function nameOf(index: number, value: unknown): string {
  return rowName('step', index, isRecord(value) ? value['id'] : undefined);
}
