import { spanOfShortDate } from './dates.ts';
import { readJson, readRows } from './read.ts';
import type { Words } from './text.ts';

/** A fact with a date as short as its source gives it: `2019`, `2019-06` or `2019-06-24`. */
interface Dated {
  readonly date?: string;
  readonly text: Words;
  readonly reference: string;
  readonly note?: Words;
}
interface Holder {
  readonly office: string;
  readonly name: string;
  readonly country: string;
  readonly from?: string;
  readonly to?: string;
  readonly reference: string;
  readonly references?: readonly string[];
  readonly note?: Words;
}
interface Facts {
  readonly resolutions: readonly (Dated & { readonly id: string })[];
  readonly milestones: readonly (Dated & { readonly id: string })[];
  readonly officeHolders: readonly Holder[];
  readonly closures: readonly (Dated & { readonly base?: string; readonly place: string })[];
  readonly strengths: readonly Dated[];
  readonly seasons: readonly (Omit<Dated, 'date'> & {
    readonly id: string;
    readonly firstMonth: number;
    readonly lastMonth: number;
  })[];
}

/** The dated facts about the mission, as `mission/timeline.json` keeps them. */
export const missionFacts = readJson<Facts>('mission/timeline.json');

/** The fact with its whole first day, and how exact that is. */
function dated<T extends Dated>(fact: T) {
  if (fact.date === undefined) return fact;
  const { start, precision } = spanOfShortDate(fact.date);
  return { ...fact, date: start, datePrecision: precision };
}

function holder({ from, to, reference, references, note, ...rest }: Holder) {
  const first = from === undefined ? undefined : spanOfShortDate(from);
  const last = to === undefined ? undefined : spanOfShortDate(to);
  return {
    ...rest,
    ...(first ? { from: first.start, fromPrecision: first.precision } : {}),
    ...(last ? { to: last.end, toPrecision: last.precision } : {}),
    reference,
    ...(references ? { references } : {}),
    ...(note ? { note } : {}),
  };
}

/** Uniformed personnel by month, as the UN's contribution reports give it to March 2017. */
function monthlyTotals() {
  return readRows('contributions/monthly-totals.csv').map((row) => {
    const observers = row.number('Observers');
    return {
      date: row.text('Date'),
      contributors: row.mustNumber('Number of Contributors'),
      troops: row.mustNumber('Troops'),
      police: row.mustNumber('Police'),
      ...(observers === undefined ? {} : { observers }),
      total: row.mustNumber('Total'),
    };
  });
}

/** `mission.json`. */
export function missionFile() {
  return {
    resolutions: missionFacts.resolutions.map(dated),
    milestones: missionFacts.milestones.map(dated),
    officeHolders: missionFacts.officeHolders.map(holder),
    closures: missionFacts.closures.map(dated),
    strengths: missionFacts.strengths.map(dated),
    seasons: missionFacts.seasons,
    contributions: { monthlyTotals: monthlyTotals() },
  };
}
