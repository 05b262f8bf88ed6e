import type { MultiPolygon, Polygon } from 'geojson';
import { type AtlasData, EMPTY_DATA } from '../analysis/atlas-data.ts';
import type { HexagonCells } from '../analysis/hexagon-cells.ts';
import type { LonLat } from '../analysis/lon-lat.ts';
import type { DataKind } from '../domain/data-kind.ts';
import type { Language } from '../domain/language.ts';
import type { Problem } from '../domain/problem.ts';
import type { Selection } from '../domain/selection.ts';
import type { Theme } from '../layers/layer.ts';
import { type Briefings, NO_BRIEFINGS } from './briefings/briefings.ts';
import { type Imports, NO_IMPORTS } from './imports/imports.ts';
import { NOT_OFFLINE, type OfflineState } from './offline-state.ts';
import type { Pointing } from './pointing.ts';
import type { StudyRuns } from './studies/study-run.ts';
import { FIRST_PLAY, FIRST_STRIP, type PlayState, type StripState } from './time/time-state.ts';
import { FIRST_VIEW, type View } from './view.ts';

/** How far a file has come, for the progress of loading and for the panel "Data". */
export interface FileReport {
  readonly path: string;
  /** `null` of the manifest, the basemap and files that no reader here knows. */
  readonly kind: DataKind | null;
  readonly status: 'loading' | 'ready' | 'failed';
  readonly bytesRead: number;
  readonly bytesTotal: number;
  /** `null` where nothing was counted. */
  readonly rows: number | null;
  readonly problems: readonly Problem[];
}

/** A hexagon of the density: the incidents shown in it, and its size on the ground. */
export interface CellFacts {
  readonly count: number;
  readonly acrossKm: number;
}

/** What the pointer is on, one or both: where the tooltip stands, in pixels of the map. */
export interface Hover {
  readonly selection: Selection | null;
  readonly cell: CellFacts | null;
  readonly x: number;
  readonly y: number;
  /** On a divided map, where the second window is shown. */
  readonly inSecond?: true;
}

/** The belt round a route, made by the worker for one distance. */
export interface Belt {
  readonly route: string;
  readonly km: number;
  readonly geometry: Polygon | MultiPolygon;
}

/** A point on which several incidents are shown, whose list is open: where it is, and on the map in pixels. */
export interface OpenStack extends LonLat {
  readonly x: number;
  readonly y: number;
  /** Was it opened by a key? Then the list takes the keyboard. */
  readonly byKey: boolean;
  /** On a divided map, where the second window is shown. */
  readonly inSecond?: true;
}

export const PANELS = ['layers', 'filters', 'analysis', 'briefing', 'data'] as const;
export type PanelName = (typeof PANELS)[number];

export interface AtlasState {
  /** `data.incidents` are those of `imports` that are switched on. */
  readonly data: AtlasData;
  readonly imports: Imports;
  readonly briefings: Briefings;
  readonly files: readonly FileReport[];
  /** The basemap's own file; `null` before it is asked for. */
  readonly basemap: FileReport | null;
  /** Grows when the map is to be made anew. */
  readonly mapRuns: number;
  readonly offline: OfflineState;
  readonly loading: boolean;
  /** `drawn` once the map has drawn the data, `none` where there is no WebGL. */
  readonly map: 'starting' | 'drawn' | 'none';
  readonly view: View;
  /** Counts deliberate acts: the address bar gets a new entry only when it grows. */
  readonly acts: number;
  /** What a link said that could not be followed. */
  readonly linkProblems: readonly Problem[];
  readonly readerLanguage: Language;
  readonly theme: Theme;
  readonly play: PlayState;
  readonly strip: StripState;
  readonly hover: Hover | null;
  readonly stack: OpenStack | null;
  /** Corners of an area being drawn; `null` when none is. */
  readonly drawing: readonly LonLat[] | null;
  /** What is set on the map for the open analysis: see `selectPointing`. */
  readonly pointing: Pointing | null;
  readonly belt: Belt | null;
  /** The whole zoom level at or below the map's: sizes that follow zoom in steps go by it. */
  readonly wholeZoom: number;
  /** The incidents by hexagon, made while a layer that draws them is shown. */
  readonly cells: HexagonCells | null;
  /** Answers of the worker and questions under way. */
  readonly studies: StudyRuns;
  /** The open panel on the left; `null` when all are closed. */
  readonly panel: PanelName | null;
  /** The list of files is asked for: the panel "Data" goes there and takes the wish back. */
  readonly filesWanted: boolean;
  readonly tableOpen: boolean;
}

export const FIRST_STATE: AtlasState = {
  data: EMPTY_DATA,
  imports: NO_IMPORTS,
  briefings: NO_BRIEFINGS,
  files: [],
  basemap: null,
  mapRuns: 0,
  offline: NOT_OFFLINE,
  loading: true,
  map: 'starting',
  view: FIRST_VIEW,
  acts: 0,
  linkProblems: [],
  readerLanguage: 'en',
  theme: 'light',
  play: FIRST_PLAY,
  strip: FIRST_STRIP,
  hover: null,
  stack: null,
  drawing: null,
  pointing: null,
  belt: null,
  wholeZoom: 5,
  cells: null,
  studies: {},
  panel: 'layers',
  filesWanted: false,
  tableOpen: false,
};
