import { type Filters, NO_FILTERS } from '../analysis/filters.ts';
import { type ChosenWindow, WHOLE } from '../domain/day-window.ts';
import type { Language } from '../domain/language.ts';
import type { Selection } from '../domain/selection.ts';
import { LAYERS } from '../layers/all-layers.ts';

export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
  readonly bearing: number;
  readonly pitch: number;
}

export interface LayerChoice {
  readonly key: string;
  readonly shown: boolean;
}

/** An open analysis and its parameters, as the link spells them: `near:r=25`. */
export interface AnalysisChoice {
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
}

/** Everything that a link carries. Two views that show the same are equal value by value. */
export interface View {
  /** `null` shows the whole of Mali. */
  readonly camera: Camera | null;
  readonly window: ChosenWindow;
  readonly filters: Filters;
  /** Every layer in drawing order, from the bottom up. */
  readonly layers: readonly LayerChoice[];
  readonly selection: Selection | null;
  readonly compare: ChosenWindow | null;
  readonly analysis: AnalysisChoice | null;
  readonly briefing: { readonly id: string; readonly step: number } | null;
  /** `null` leaves it to the reader's own choice. */
  readonly language: Language | null;
  readonly panels: 'full' | 'map';
}

export const FIRST_LAYERS: readonly LayerChoice[] = LAYERS.map((layer) => ({
  key: layer.key,
  shown: layer.shownAtFirst,
}));

export const FIRST_VIEW: View = {
  camera: null,
  window: WHOLE,
  filters: NO_FILTERS,
  layers: FIRST_LAYERS,
  selection: null,
  compare: null,
  analysis: null,
  briefing: null,
  language: null,
  panels: 'full',
};
