import { boolean, exactOptional, type GenericSchema, object } from 'valibot';
import type { LeftOut } from '../manifest.ts';
import type { Read } from '../problem.ts';
import { count, counts, text, words } from './fields.ts';
import { readList } from './read-list.ts';

const leftOut: GenericSchema<unknown, LeftOut> = object({
  source: text,
  id: exactOptional(text),
  // As the source has it: sometimes only a year or a month.
  date: exactOptional(text),
  place: exactOptional(text),
  reason: text,
  count: exactOptional(count),
  kept: exactOptional(boolean()),
  missionDeaths: exactOptional(count),
  missionDeathsBy: exactOptional(counts),
  detail: exactOptional(words),
});

/** Reads `left-out.json`: rows of the sources that are not shown, or shown with a doubt. */
export function readLeftOut(input: unknown): Read<LeftOut> {
  return readList(input, leftOut);
}
