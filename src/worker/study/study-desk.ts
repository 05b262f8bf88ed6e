import { EMPTY_DATA } from '../../analysis/atlas-data.ts';
import type { Mask } from '../../analysis/mask.ts';
import type {
  RawParams,
  StudyAnswer,
  StudyInputs,
  StudyPlaces,
} from '../../analysis/study/study.ts';
import type { StudyName } from '../../analysis/study/study-facts.ts';
import type { TableColumns } from '../../analysis/table-columns.ts';
import type { RoadGraph } from '../../domain/road-graph.ts';
import { STUDIES } from './studies.ts';

/** How long an analysis works before it looks whether it is still wanted, in ms. */
const STRETCH_MS = 30;

/** What is asked of an analysis besides the data. */
export interface StudyOrder extends Pick<StudyInputs, 'window' | 'span' | 'compare'> {
  readonly name: StudyName;
  readonly params: RawParams;
}

/** An answer on its way to the page. `sameDrawing`: it draws what the last one of its slot drew. */
export type SentAnswer = StudyAnswer<unknown> & { readonly sameDrawing?: true };

/** What is given once and holds until it is given again. */
export interface StudyGifts {
  readonly places?: StudyPlaces;
  readonly roads?: RoadGraph;
  readonly table?: TableColumns;
  readonly mask?: Mask;
}

let held: Pick<StudyInputs, 'places' | 'roads' | 'mask'> & { readonly table: TableColumns } = {
  places: EMPTY_DATA,
  roads: null,
  table: EMPTY_DATA.incidents,
  mask: new Uint16Array(),
};
/** By slot, the number of the question that is wanted now. */
const wanted = new Map<string, number>();
let asked = 0;
/** By slot, what the last answer draws, as text. */
const sent = new Map<string, string>();

export function giveStudy(gifts: StudyGifts): void {
  held = { ...held, ...gifts };
}

/** Ends what runs for the slot: its question is answered with `null`. */
export function stopStudy(slot: string): void {
  wanted.set(slot, ++asked);
}

/**
 * Answers a question, the earlier one of the same slot then being over. `null` when it was stopped.
 * `tell` hears how far it has come, 0–1. Rejects where the analysis throws: that is a bug.
 */
export async function askStudy(
  slot: string,
  { name, params, ...order }: StudyOrder,
  tell: (progress: number) => void,
): Promise<SentAnswer | null> {
  const mine = ++asked;
  wanted.set(slot, mine);
  const inputs: StudyInputs = { ...held, ...order };
  const { study } = await STUDIES[name]();
  const begun = study(inputs, params);
  if (!('next' in begun)) return toSend(slot, begun);
  let pause = performance.now() + STRETCH_MS;
  for (;;) {
    if (wanted.get(slot) !== mine) return null;
    const step = begun.next();
    if (step.done) return toSend(slot, step.value);
    if (performance.now() < pause) continue;
    tell(step.value);
    // Messages that came meanwhile are heard now.
    await new Promise((resolve) => setTimeout(resolve));
    pause = performance.now() + STRETCH_MS;
  }
}

/**
 * Shapes cross to the page only when they differ from those of before: while the window is dragged they
 * often are the same, and the map then has nothing to do.
 */
function toSend(slot: string, answer: StudyAnswer<unknown>): SentAnswer {
  const text = JSON.stringify(answer.drawing);
  if (answer.drawing === null || sent.get(slot) !== text) {
    sent.set(slot, text);
    return answer;
  }
  return { ...answer, drawing: null, sameDrawing: true };
}
