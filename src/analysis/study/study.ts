import type { DayWindow } from '../../domain/day-window.ts';
import type { RoadGraph } from '../../domain/road-graph.ts';
import type { AtlasData } from '../atlas-data.ts';
import type { Mask } from '../mask.ts';
import type { TableColumns } from '../table-columns.ts';
import type { StudyDrawing } from './drawing.ts';

/** What is loaded besides the incidents. */
export type StudyPlaces = Pick<
  AtlasData,
  | 'bases'
  | 'routes'
  | 'regions'
  | 'cercles'
  | 'sectors'
  | 'frontiers'
  | 'health'
  | 'places'
  | 'mission'
>;

/** The parameters of an analysis as the link spells them. */
export type RawParams = Readonly<Record<string, string>>;

/** Everything that an analysis may look at. It runs in the worker: all of it is cloneable. */
export interface StudyInputs {
  readonly places: StudyPlaces;
  /** There for an analysis that needs it. */
  readonly roads?: RoadGraph | null;
  readonly table: TableColumns;
  /** 0 where a row passes every filter. */
  readonly mask: Mask;
  readonly window: DayWindow;
  /** First day and end of the data that are switched on. */
  readonly span: DayWindow;
  readonly compare: DayWindow | null;
}

/** Rows that could have counted and do not: why, as a code that the words of the analysis explain. */
export interface LeftOutRows {
  readonly reason: string;
  readonly rows: Uint32Array;
}

export interface StudyAnswer<Facts> {
  readonly facts: Facts;
  /** What it draws on the map; `null` when nothing. */
  readonly drawing: StudyDrawing | null;
  /** The incidents that the numbers are made of, in order of day. */
  readonly rows: Uint32Array;
  readonly leftOut: readonly LeftOutRows[];
}

/**
 * One analysis. What may take long is a generator that yields how far it has come, 0–1: between two
 * yields it can be stopped. The same inputs give the same answer.
 */
export type Study<Facts> = (
  inputs: StudyInputs,
  params: RawParams,
) => StudyAnswer<Facts> | Generator<number, StudyAnswer<Facts>>;
