import type { AtlasData } from '../../analysis/atlas-data.ts';
import type { Filters } from '../../analysis/filters.ts';
import type { StudyDrawing } from '../../analysis/study/drawing.ts';
import type { RawParams, StudyAnswer } from '../../analysis/study/study.ts';
import type { StudyFacts, StudyName } from '../../analysis/study/study-facts.ts';
import type { DayWindow } from '../../domain/day-window.ts';

/** Where an answer stands: in the panel "Analysis", or on the card of what is selected. */
export const STUDY_SLOTS = ['panel', 'card'] as const;
export type StudySlot = (typeof STUDY_SLOTS)[number];

/** A question to the worker. Equal questions have equal keys. */
export interface StudyQuestion {
  readonly key: string;
  readonly name: StudyName;
  readonly params: RawParams;
  readonly window: DayWindow;
  readonly span: DayWindow;
  readonly compare: DayWindow | null;
  /** What it was asked of: the rows of its answer are those of this table. */
  readonly filters: Filters;
  readonly data: AtlasData;
}

/** An answer, and the question that it answers. */
export interface Answered {
  readonly question: StudyQuestion;
  readonly answer: StudyAnswer<unknown>;
}

/** How far a slot's question has come. While it runs the answer of before stays in sight. */
export interface StudyRun {
  readonly question: StudyQuestion;
  /** `no-roads`: it goes by the road graph, which could not be loaded. */
  readonly status: 'running' | 'ready' | 'failed' | 'no-roads';
  /** 0–1; `null` until something is heard. */
  readonly progress: number | null;
  readonly last: Answered | null;
}

export type StudyRuns = Readonly<Partial<Record<StudySlot, StudyRun>>>;

/** The last answer of the analysis in the slot; `null` while there is none. */
export function answerOf<Name extends StudyName>(
  run: StudyRun | undefined,
  name: Name,
): StudyAnswer<StudyFacts[Name]> | null {
  if (run?.last?.question.name !== name) return null;
  // The seam: an answer is kept beside its question, whose name says what it is.
  return run.last.answer as StudyAnswer<StudyFacts[Name]>;
}

/** What the open analysis draws; nothing of another one that was open before. */
export function drawingFor(runs: StudyRuns, name: string | undefined): StudyDrawing | null {
  const last = runs.panel?.last;
  return last && last.question.name === name ? last.answer.drawing : null;
}
