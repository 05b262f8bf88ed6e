import {
  closedIn,
  countriesWithTroops,
  mandateOn,
  recordsOn,
  resolutionsIn,
  strengthOn,
  troopsIn,
} from '../../analysis/mission-on.ts';
import type { DataKind } from '../../domain/data-kind.ts';
import { type DayWindow, resolveWindow } from '../../domain/day-window.ts';
import type { LiveNumber } from '../../domain/live-number.ts';
import type { AtlasState } from '../atlas-state.ts';
import { linkDataProblems } from '../link/data-problems.ts';
import { failedKinds, hasFailed } from '../reports.ts';
import { selectSpan } from '../selectors.ts';
import { questionOfView } from '../studies/study-question.ts';
import type { View } from '../view.ts';
import { countsFor, type LiveCounts } from './live-counts.ts';
import type { AskedNumber, LiveOrigin, LiveReason, LiveValue } from './live-value.ts';
import { linkWith, openedBy } from './step-view.ts';

/** The parts of the state that numbers are worked out from. Not the present view: they are of others. */
export type LiveSource = Pick<AtlasState, 'data' | 'imports' | 'loading' | 'files'>;

/** A report older than this, in days, says nothing of the day any more. */
const MOST_REPORT_DAYS = 366;

type Found = { readonly value: number; readonly origin: LiveOrigin } | LiveReason;
type Of = { readonly source: LiveSource; readonly view: View; readonly window: DayWindow };

const ANSWER = 'answer.';

/**
 * A number of the view that `link` opens, with the keys of its own link put in place. Leaves the
 * present view and what is kept for it alone. One of an analysis is `asked`: the worker has it.
 */
export function liveNumber(
  source: LiveSource,
  link: string,
  number: LiveNumber,
): LiveValue | AskedNumber {
  const { name } = number;
  if (name === null) return unknown('not-read');
  const isOfAnswer = name.startsWith(ANSWER);
  const entry = isOfAnswer ? null : NUMBERS.get(name);
  if (entry === undefined) return unknown('unknown-name');
  const opened = openedBy(linkWith(link, number.link));
  if (number.link !== '' && openedBy(number.link).problems.length > 0) return unknown('bad-link');
  if (source.loading || source.imports.restoring) return { status: 'waiting' };
  const { view } = opened;
  if (namesWhatIsNotThere(source, view)) return unknown('bad-link');
  if (!entry) return asked(source, view, name.slice(ANSWER.length).split('.'));
  if (hasFailed(source, entry.of)) return unknown('not-loaded');
  const window = resolveWindow(view.window, selectSpan(source));
  const found = entry.find({ source, view, window });
  if (typeof found === 'string') return unknown(found);
  return { status: 'ready', kind: entry.kind ?? 'number', view, ...found };
}

/** A filter by a name that the data do not have, or days that they do not: 0 would be no count. */
function namesWhatIsNotThere(source: LiveSource, view: View): boolean {
  const { data, imports } = source;
  const tables = [data.incidents, imports.shipped, ...imports.sets.map(({ table }) => table)];
  const span = data.manifest ? selectSpan(source) : null;
  const asked = { ...view, selection: null };
  return linkDataProblems(asked, { data, tables, span, failed: failedKinds(source) }).length > 0;
}

function unknown(reason: LiveReason): LiveValue {
  return { status: 'unknown', reason };
}

function asked(source: LiveSource, view: View, path: readonly string[]): LiveValue | AskedNumber {
  if (hasFailed(source, 'incidents')) return unknown('not-loaded');
  const question = questionOfView(view, source);
  return question ? { status: 'asked', question, view, path } : unknown('no-analysis');
}

interface Entry {
  /** The file without which there is no number. */
  readonly of: DataKind;
  readonly kind?: 'day';
  readonly find: (of: Of) => Found;
}

const NUMBERS: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ['count', counted(({ rows }) => rows.length)],
  ['certain', counted(({ certain }) => certain)],
  ['possible', counted(({ rows, certain }) => rows.length - certain)],
  ['deaths', counted(({ deaths }) => deaths.best)],
  ['deaths.low', counted(({ deaths }) => deaths.low)],
  ['deaths.high', counted(({ deaths }) => deaths.high)],
  ['deaths.unknown', counted(({ deaths }) => deaths.unknown)],
  ['missionDeaths', counted(({ missionDeaths }) => missionDeaths)],
  ['from', ofWindow(({ from }) => from)],
  ['to', ofWindow(({ to }) => to - 1)],
  ['bases', mapped((records) => records.length)],
  ['troops', mapped((records) => (records.length > 0 ? troopsIn(records) : 'no-map'))],
  [
    'countries',
    mapped((records) => (records.length > 0 ? countriesWithTroops(records).length : 'no-map')),
  ],
  [
    'strength',
    ofMission((mission, { window }) => {
      const day = window.to - 1;
      const reported = strengthOn(mission, day);
      if (!reported || day - reported.date > MOST_REPORT_DAYS) return 'not-reported';
      return { value: reported.uniformed, origin: { kind: 'strength', day, reported } };
    }),
  ],
  [
    'ceiling',
    ofMission((mission, { window }) => {
      const day = window.to - 1;
      const resolution = mandateOn(mission, day);
      const ceiling = resolution?.ceiling;
      if (!resolution || !ceiling) return 'no-ceiling';
      const value = ceiling.military + ceiling.police;
      return { value, origin: { kind: 'ceiling', day, resolution } };
    }),
  ],
  [
    'closed',
    ofMission((mission, { window }) => {
      const closures = closedIn(mission, window);
      return { value: closures.length, origin: { kind: 'closed', window, closures } };
    }),
  ],
  [
    'resolutions',
    ofMission((mission, { window }) => {
      const resolutions = resolutionsIn(mission, window);
      return { value: resolutions.length, origin: { kind: 'resolutions', window, resolutions } };
    }),
  ],
]);

function counted(figure: (counts: LiveCounts) => number): Entry {
  return {
    of: 'incidents',
    find({ source, view, window }) {
      const counts = countsFor(source.data.incidents, view.filters, window);
      return { value: figure(counts), origin: { kind: 'shown', counts, window } };
    },
  };
}

function ofWindow(dayOf: (window: DayWindow) => number): Entry {
  return {
    of: 'incidents',
    kind: 'day',
    find: ({ window }) => ({ value: dayOf(window), origin: { kind: 'window', window } }),
  };
}

/** By the deployment maps of the window's last day. Before the first map no base is known: not 0. */
function mapped(figure: (records: ReturnType<typeof recordsOn>) => number | LiveReason): Entry {
  return {
    of: 'bases',
    find({ source, window }) {
      const { bases } = source.data;
      const day = window.to - 1;
      if (!bases.some(({ from }) => from <= day)) return 'no-map';
      const records = recordsOn(bases, day);
      const value = figure(records);
      return typeof value === 'string' ? value : { value, origin: { kind: 'maps', day, records } };
    },
  };
}

function ofMission(
  find: (mission: NonNullable<AtlasState['data']['mission']>, of: Of) => Found,
): Entry {
  return {
    of: 'mission',
    find: (of) => (of.source.data.mission ? find(of.source.data.mission, of) : 'not-loaded'),
  };
}
