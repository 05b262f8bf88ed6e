import { LEAST_CORNERS } from '../analysis/drawn-corners.ts';
import { type Facet, type Filters, NO_FILTERS } from '../analysis/filters.ts';
import type { HexagonCells } from '../analysis/hexagon-cells.ts';
import type { LonLat } from '../analysis/lon-lat.ts';
import type { ChosenWindow } from '../domain/day-window.ts';
import type { Language } from '../domain/language.ts';
import { isSameSelection, type Selection } from '../domain/selection.ts';
import type { Theme } from '../layers/layer.ts';
import type { Belt, Hover, OpenStack, PanelName } from './atlas-state.ts';
import { isCompare, periodBefore, withComparison } from './comparison.ts';
import { areaChoice } from './drawn-area.ts';
import { selectCompareWindow, selectSpan, selectWindow } from './selectors.ts';
import type { AtlasStore } from './store.ts';
import { partOf } from './studies/analysis-parts.ts';
import { followSelection } from './studies/exposure-choice.ts';
import type { StudyRun, StudySlot } from './studies/study-run.ts';
import type { PlayState, StripState } from './time/time-state.ts';
import { type AnalysisChoice, type Camera, FIRST_VIEW, type View } from './view.ts';

/**
 * Everything a person can do. A `deliberate` act gets an entry of its own in the browser's history;
 * the others (moving the map, each frame of a drag, playing) replace the current one.
 */
export function commandsOf(store: AtlasStore) {
  const { getState, setState } = store;

  function change(patch: Partial<View>, deliberate = true): void {
    const { view, acts } = getState();
    setState({ view: { ...view, ...patch }, acts: deliberate ? acts + 1 : acts });
  }

  /** An end that equals the data's end is kept open, so that equal windows are equal values. */
  function openAtEnds({ from, to }: ChosenWindow): ChosenWindow {
    const span = selectSpan(getState());
    return {
      from: from === null || from <= span.from ? null : from,
      to: to === null || to >= span.to ? null : to,
    };
  }

  function setFilters(patch: Partial<Filters>): void {
    change({ filters: { ...getState().view.filters, ...patch } });
  }

  /** A comparison begins with the period before; with it goes the second window. */
  function setAnalysis(analysis: AnalysisChoice | null): void {
    const state = getState();
    const first = () => periodBefore(selectWindow(state), selectSpan(state));
    if (analysis?.name !== state.view.analysis?.name) setState({ pointing: null });
    change({ analysis, compare: isCompare(analysis) ? (state.view.compare ?? first()) : null });
  }

  return {
    setWindow(window: ChosenWindow, deliberate = true): void {
      change({ window: openAtEnds(window) }, deliberate);
    },
    /** The second window of the comparison: it takes the place of another filter of the same days. */
    setCompare(compare: ChosenWindow): void {
      const { analysis } = getState().view;
      const { with: _, ...params } = analysis?.params ?? {};
      change({ compare, analysis: analysis && { name: analysis.name, params } });
    },
    /** Compares with the same days under another filter, `type:state`, instead of a second window. */
    compareWith(group: string | null): void {
      const { analysis } = getState().view;
      if (!analysis) return;
      const { with: _, swipe, ...params } = analysis.params;
      const chosen = group === null ? params : { ...params, with: group };
      change({ compare: null, analysis: { name: analysis.name, params: chosen } });
    },
    exchangeWindows(): void {
      const compare = selectCompareWindow(getState());
      if (compare) change({ window: openAtEnds(compare), compare: selectWindow(getState()) });
    },
    setFilters,
    toggleFacetValue(facet: Facet, value: string): void {
      const old = getState().view.filters[facet];
      const next = old.includes(value) ? old.filter((v) => v !== value) : [...old, value].sort();
      setFilters({ [facet]: next });
    },
    resetFilters: () => change({ filters: NO_FILTERS }),
    setLayerShown(key: string, shown: boolean): void {
      const layers = getState().view.layers;
      change({ layers: layers.map((layer) => (layer.key === key ? { key, shown } : layer)) });
    },
    /** Moves a layer one place up (1) or down (-1) in the drawing order. */
    moveLayer(key: string, by: 1 | -1): void {
      const layers = [...getState().view.layers];
      const at = layers.findIndex((layer) => layer.key === key);
      const moved = layers[at];
      const other = layers[at + by];
      if (!moved || !other) return;
      layers[at] = other;
      layers[at + by] = moved;
      change({ layers });
    },
    select(selection: Selection | null): void {
      const { view } = getState();
      if (!isSameSelection(selection, view.selection)) {
        change({ selection, analysis: followSelection(view.analysis, selection) });
      }
      if (selection?.kind !== 'incident') setState({ stack: null });
    },
    moveCamera: (camera: Camera | null) => change({ camera }, false),
    setAnalysis,
    /** The same, in sight: the panel of analyses is opened. */
    openAnalysis(analysis: AnalysisChoice): void {
      setAnalysis(analysis);
      setState({ panel: 'analysis' });
    },
    /** Changes parameters of the open analysis; `null` takes one out. */
    setParams(patch: Readonly<Record<string, string | null>>, deliberate = true): void {
      const { analysis } = getState().view;
      if (!analysis) return;
      const params = Object.fromEntries(
        Object.entries({ ...analysis.params, ...patch }).flatMap(([key, value]) =>
          value === null ? [] : [[key, value]],
        ),
      );
      change({ analysis: { name: analysis.name, params } }, deliberate);
    },
    setStudy(slot: StudySlot, run: StudyRun | null): void {
      const { [slot]: _, ...others } = getState().studies;
      setState({ studies: run ? { ...others, [slot]: run } : others });
    },
    startDrawing: () => setState({ drawing: [] }),
    addCorner(corner: LonLat): void {
      setState({ drawing: [...(getState().drawing ?? []), corner] });
    },
    removeCorner: () => setState({ drawing: getState().drawing?.slice(0, -1) ?? null }),
    cancelDrawing: () => setState({ drawing: null }),
    /** Makes the corners the drawn area; with too few of them nothing changes. */
    finishDrawing(): void {
      const corners = getState().drawing;
      if (!corners || corners.length < LEAST_CORNERS) return;
      setState({ drawing: null, pointing: null });
      change({ analysis: areaChoice(corners), compare: null, selection: null });
    },
    setBelt: (belt: Belt | null) => setState({ belt }),
    setCells: (cells: HexagonCells | null) => setState({ cells }),
    setWholeZoom(wholeZoom: number): void {
      if (wholeZoom !== getState().wholeZoom) setState({ wholeZoom });
    },
    /** The reader's own choice: it takes the place of the language of a link. */
    setLanguage(language: Language): void {
      setState({ readerLanguage: language });
      change({ language: null }, false);
    },
    /** Presents a step of a briefing, from 1; `null` ends it, and the view stays as it is. */
    present: (briefing: View['briefing']) => change({ briefing }),
    setPanels: (panels: View['panels']) => change({ panels }),
    setTheme: (theme: Theme) => setState({ theme }),
    setHover: (hover: Hover | null) => setState({ hover }),
    setStack: (stack: OpenStack | null) => setState({ stack }),
    /**
     * What is set on the map ends when another panel takes the place of the one that can end it. With no
     * panel it goes on: on a phone the sheet is closed to see the map.
     */
    setPanel(panel: PanelName | null): void {
      const goesOn = panel === 'analysis' || panel === null;
      setState(goesOn ? { panel } : { panel, pointing: null });
    },
    /** Opens the panel "Data" at the list of files, in the full atlas. */
    showFiles(): void {
      if (getState().view.panels !== 'full') change({ panels: 'full' });
      setState({ panel: 'data', filesWanted: true, pointing: null });
    },
    filesShown: () => setState({ filesWanted: false }),
    setTableOpen: (tableOpen: boolean) => setState({ tableOpen }),
    setPlay: (patch: Partial<PlayState>) => setState({ play: { ...getState().play, ...patch } }),
    setStrip: (patch: Partial<StripState>) =>
      setState({ strip: { ...getState().strip, ...patch } }),
    /** Marks the present view as one to come back to: the end of a drag, the end of playing. */
    settle: () => setState({ acts: getState().acts + 1 }),
    dismissLinkProblems: () => setState({ linkProblems: [] }),
    /** Shows the view of a link. */
    openView(asked: View): void {
      const view = withComparison(asked);
      const { panel } = getState();
      // What a link asks is in sight, unless all panels are closed as on phones.
      const isAsked = panel !== null && partOf(view.analysis) !== null;
      setState({ view, stack: null, pointing: null, panel: isAsked ? 'analysis' : panel });
    },
    startAgain(): void {
      setState({ pointing: null });
      change(FIRST_VIEW);
    },
  };
}

export type Commands = ReturnType<typeof commandsOf>;
