import type { AtlasData } from '../../analysis/atlas-data.ts';
import type { Filters } from '../../analysis/filters.ts';
import type { LeftOutRows } from '../../analysis/study/study.ts';
import type { DayWindow } from '../../domain/day-window.ts';
import type { AtlasState } from '../../state/atlas-state.ts';
import { selectTally, selectWindow } from '../../state/selectors.ts';
import type { View } from '../../state/view.ts';
import type { MethodName } from '../words/method.ts';

/** What a receipt is made of, as it was when the receipt was asked for. */
export interface ReceiptMaterial {
  readonly name: MethodName;
  /** Tells apart what stands under one method. */
  readonly question?: 'drawn';
  /** As the link spells them, for an analysis of the worker; in effect, for the others. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly window: DayWindow;
  readonly compare: DayWindow | null;
  readonly filters: Filters;
  readonly data: AtlasData;
  /** The sentence that stood beside the button. */
  readonly answer?: string;
  readonly facts: unknown;
  readonly rows: Uint32Array;
  readonly leftOut: readonly LeftOutRows[];
  /** The view whose link gives the answer again. */
  readonly view: View;
}

/** Made when its button is pressed; `null` where there is nothing to show yet. */
export type MakeMaterial = (state: AtlasState) => ReceiptMaterial | null;

/** The part of a receipt that goes by what is shown now. */
export function shownPart(state: AtlasState) {
  const { view, data } = state;
  return {
    params: {},
    window: selectWindow(state),
    compare: null,
    filters: view.filters,
    data,
    rows: selectTally(state).rows,
    leftOut: [],
    view,
  } satisfies Partial<ReceiptMaterial>;
}

/** The counts of the summary. */
export function shownMaterial(state: AtlasState): ReceiptMaterial {
  const { shown, certain, all, deaths, missionDeaths, uncertain } = selectTally(state);
  const facts = { shown, certain, all, deaths, missionDeaths, uncertain };
  return { ...shownPart(state), name: 'shown', facts };
}
