import {
  array,
  check,
  exactOptional,
  forward,
  type GenericSchema,
  integer,
  maxValue,
  minValue,
  number,
  object,
  picklist,
  pipe,
} from 'valibot';
import type {
  Closure,
  Milestone,
  Mission,
  MonthlyTotal,
  OfficeHolder,
  Resolution,
  Season,
  Strength,
} from '../mission.ts';
import type { Problem, Read } from '../problem.ts';
import { address, count, counts, dateUnit, day, isInOrder, text, words } from './fields.ts';
import { fileProblem, partOnly, rowName, rowProblem } from './problems.ts';
import { isRecord, type Note, readEntries } from './read-value.ts';

const told = { text: words, reference: address, note: exactOptional(words) };
const dated = { date: day, datePrecision: dateUnit, ...told };

const resolution: GenericSchema<unknown, Resolution> = object({
  id: text,
  ...dated,
  ceiling: exactOptional(object({ military: count, police: count })),
  mandate: exactOptional(
    pipe(
      object({ from: day, to: day }),
      forward(
        check((span) => isInOrder(span), 'end-before-start'),
        ['to'],
      ),
    ),
  ),
});
const milestone: GenericSchema<unknown, Milestone> = object({ id: text, ...dated });
const strength: GenericSchema<unknown, Strength> = object({ ...dated, value: counts });
const month = pipe(number(), integer(), minValue(1), maxValue(12));
const season: GenericSchema<unknown, Season> = object({
  id: text,
  firstMonth: month,
  lastMonth: month,
  ...told,
});
const closure: GenericSchema<unknown, Closure> = object({
  base: exactOptional(text),
  place: text,
  date: exactOptional(day),
  datePrecision: exactOptional(dateUnit),
  ...told,
});
const officeHolder: GenericSchema<unknown, OfficeHolder> = pipe(
  object({
    office: picklist(['srsg', 'force-commander']),
    name: text,
    country: exactOptional(text),
    from: exactOptional(day),
    to: exactOptional(day),
    fromPrecision: exactOptional(dateUnit),
    toPrecision: exactOptional(dateUnit),
    reference: address,
    references: exactOptional(array(address)),
    note: exactOptional(words),
  }),
  forward(
    check((span) => isInOrder(span), 'end-before-start'),
    ['to'],
  ),
);
const monthlyTotal: GenericSchema<unknown, MonthlyTotal> = object({
  date: day,
  contributors: count,
  troops: count,
  police: count,
  observers: exactOptional(count),
  total: count,
});

/** Reads `mission.json`: one row, the mission. A fact that is not sound is left out of its list. */
export function readMission(input: unknown): Read<Mission> {
  if (!isRecord(input)) return { rows: [], problems: [fileProblem('not-an-object', input)] };
  const problems: Problem[] = [];
  const note: Note = (problem) => problems.push(problem);
  const contributions = isRecord(input['contributions']) ? input['contributions'] : {};
  const listOf = <Fact extends object>(
    key: string,
    schema: GenericSchema<unknown, Fact>,
    holder: Readonly<Record<string, unknown>> = input,
  ): Fact[] => readList(key, holder[key], schema, note);
  const mission: Mission = {
    resolutions: listOf('resolutions', resolution),
    milestones: listOf('milestones', milestone),
    closures: listOf('closures', closure),
    officeHolders: listOf('officeHolders', officeHolder),
    strengths: listOf('strengths', strength),
    seasons: listOf('seasons', season),
    monthlyTotals: listOf('monthlyTotals', monthlyTotal, contributions),
  };
  return { rows: [mission], problems };
}

/** Facts in `mission.json`, as its row count in the manifest counts them. */
export function missionFacts(mission: Mission): number {
  const { monthlyTotals: _ofContributions, ...lists } = mission;
  return Object.values(lists).reduce((sum, list) => sum + list.length, 0);
}

function readList<Fact extends object>(
  key: string,
  list: unknown,
  schema: GenericSchema<unknown, Fact>,
  note: Note,
): Fact[] {
  if (Array.isArray(list)) {
    const nameOf = (index: number, entry: unknown) =>
      rowName(key, index, isRecord(entry) ? (entry['id'] ?? entry['name']) : null);
    return readEntries(schema, list, nameOf, note);
  }
  partOnly(note)(rowProblem(list === undefined ? 'missing' : 'wrong-type', key, list));
  return [];
}
