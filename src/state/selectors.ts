import type { EventTable } from '../analysis/event-table.ts';
import { facetCounts } from '../analysis/facet-counts.ts';
import type { Facet } from '../analysis/filters.ts';
import { type Histogram, histogram } from '../analysis/histogram.ts';
import type { LonLat } from '../analysis/lon-lat.ts';
import { filterMask, type Mask } from '../analysis/mask.ts';
import { shownAt } from '../analysis/stacks.ts';
import { tally } from '../analysis/tally.ts';
import { dayOf } from '../domain/day.ts';
import { type DayWindow, resolveWindow } from '../domain/day-window.ts';
import type { Language } from '../domain/language.ts';
import type { Manifest } from '../domain/manifest.ts';
import { memoLast } from '../domain/memo.ts';
import { type TimeUnit, unitEdges } from '../domain/time-unit.ts';
import { LAYERS } from '../layers/all-layers.ts';
import type { AtlasLayer, Scene } from '../layers/layer.ts';
import type { AtlasState } from './atlas-state.ts';
import { isCompare, swipeOf } from './comparison.ts';
import type { Imports } from './imports/imports.ts';
import { drawingFor } from './studies/study-run.ts';
import { calendarOf } from './time/calendar.ts';
import type { LayerChoice } from './view.ts';

/** The years of the mission: the span of the timeline until a manifest says otherwise. */
const MISSION_YEARS: DayWindow = { from: dayOf(2013, 1, 1) ?? 0, to: dayOf(2024, 1, 1) ?? 1 };

const spansOf = memoLast(
  (manifest: Manifest | null, sets: Imports['sets'], shippedShown: boolean): DayWindow => {
    const own = sets.filter(({ shown }) => shown);
    const shipped = manifest ? { from: manifest.first, to: manifest.last + 1 } : MISSION_YEARS;
    const spans = own.map(({ first, last }) => ({ from: first, to: last + 1 }));
    if (shippedShown || own.length === 0) spans.push(shipped);
    return {
      from: Math.min(...spans.map(({ from }) => from)),
      to: Math.max(...spans.map(({ to }) => to)),
    };
  },
);
/** The same object for the same days: everything that a window decides hangs on it. */
const sameSpan = memoLast((from: number, to: number): DayWindow => ({ from, to }));
const NO_ROWS: readonly number[] = [];
const windowOf = memoLast(resolveWindow);
const compareWindowOf = memoLast(resolveWindow);
const sameSwipe = memoLast((window: DayWindow, at: number) => ({ window, at }));
const calendarsOf = memoLast(calendarOf);
const maskOf = memoLast(filterMask);
const tallyOf = memoLast(tally);
/** One for each unit: the strip and its overview ask for two at a time. */
const histogramsOf = eachUnit(() => {
  const edgesOf = memoLast(unitEdges);
  const barsOf = memoLast(histogram);
  return { edgesOf, barsOf };
});
const facetsOf: Record<Facet, typeof facetCounts> = {
  types: memoLast(facetCounts),
  sources: memoLast(facetCounts),
  actors: memoLast(facetCounts),
  regions: memoLast(facetCounts),
  countries: memoLast(facetCounts),
};

/** First day and end of the data that are switched on. */
export function selectSpan({ data, imports }: Pick<AtlasState, 'data' | 'imports'>): DayWindow {
  const { from, to } = spansOf(data.manifest, imports.sets, imports.shippedShown);
  return sameSpan(from, to);
}

/** The chosen window with its open ends filled. */
export const selectWindow = (state: AtlasState): DayWindow =>
  windowOf(state.view.window, selectSpan(state));

/** The second window of a comparison, while that is open; `null` where none is chosen. */
export function selectCompareWindow(state: AtlasState): DayWindow | null {
  const { compare, analysis } = state.view;
  return compare && isCompare(analysis) ? compareWindowOf(compare, selectSpan(state)) : null;
}

/** Both windows on one map: what is right of the divider is of the second one. */
function selectSwipe(state: AtlasState): Scene['swipe'] {
  const window = selectCompareWindow(state);
  const at = window && swipeOf(state.view.analysis);
  return window && at !== null ? sameSwipe(window, at) : null;
}

/** What steps of the window go by. */
export const selectCalendar = (state: AtlasState) =>
  calendarsOf(selectSpan(state), state.data.mission);

export const selectMask = (state: AtlasState) => maskOf(state.data.incidents, state.view.filters);

export const selectTally = (state: AtlasState) =>
  tallyOf(state.data.incidents, selectMask(state), selectWindow(state));

/** The bars of the timeline, in bins of `unit`, over the whole span. */
export function selectHistogram(state: AtlasState, unit: TimeUnit): Histogram {
  const { stack, measure } = state.strip;
  const { edgesOf, barsOf } = histogramsOf[unit];
  const { from, to } = selectSpan(state);
  return barsOf(state.data.incidents, selectMask(state), edgesOf(unit, from, to), stack, measure);
}

function eachUnit<Value>(make: () => Value): Record<TimeUnit, Value> {
  return { day: make(), week: make(), month: make(), quarter: make(), year: make() };
}

/** Counts of a facet's values under the window and every other filter. */
export const selectFacetCounts = (state: AtlasState, facet: Facet) =>
  facetsOf[facet](state.data.incidents, selectMask(state), selectWindow(state), facet);

export const selectLanguage = (state: AtlasState): Language =>
  state.view.language ?? state.readerLanguage;

const sceneOf = memoLast(
  (
    data: AtlasState['data'],
    window: DayWindow,
    filters: Scene['filters'],
    mask: Scene['mask'],
    counts: Scene['tally'],
    selection: Scene['selection'],
    cells: Scene['cells'],
    study: Scene['study'],
    swipe: Scene['swipe'],
    theme: Scene['theme'],
    language: Language,
  ): Scene => ({
    data,
    window,
    asOf: window.to - 1,
    filters,
    mask,
    tally: counts,
    selection,
    cells,
    study,
    swipe,
    theme,
    language,
  }),
);

const stackRowsOf = memoLast(
  (table: EventTable, mask: Mask, window: DayWindow, lon: number, lat: number) =>
    shownAt({ table, mask, window }, { lon, lat }),
);

/** Rows of the incidents shown on the point whose list is open, in order of day. */
export function selectStackRows(state: AtlasState): readonly number[] {
  const { lon, lat } = state.stack ?? {};
  if (lon === undefined || lat === undefined) return NO_ROWS;
  const window = windowHere(state, state.stack?.inSecond);
  return stackRowsOf(state.data.incidents, selectMask(state), window, lon, lat);
}

/** How many incidents are shown on exactly this point, of a divided map on one side of it. */
export function countOnPoint(state: AtlasState, at: LonLat, inSecond?: true): number {
  const window = windowHere(state, inSecond);
  return shownAt({ table: state.data.incidents, mask: selectMask(state), window }, at).length;
}

function windowHere(state: AtlasState, inSecond: true | undefined): DayWindow {
  return (inSecond && selectCompareWindow(state)) ?? selectWindow(state);
}

/** What the layers look at. */
export const selectScene = (state: AtlasState): Scene =>
  sceneOf(
    state.data,
    selectWindow(state),
    state.view.filters,
    selectMask(state),
    selectTally(state),
    state.view.selection,
    state.cells?.table === state.data.incidents ? state.cells : null,
    drawingFor(state.studies, state.view.analysis?.name),
    selectSwipe(state),
    state.theme,
    selectLanguage(state),
  );

const layersOf = memoLast((choices: readonly LayerChoice[]): readonly AtlasLayer[] =>
  choices.flatMap(({ key, shown }) => LAYERS.find((layer) => shown && layer.key === key) ?? []),
);

/** The layers to draw, from the bottom up. */
export const selectShownLayers = (state: AtlasState) => layersOf(state.view.layers);
