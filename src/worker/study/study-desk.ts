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
import { STUDIES } from './studies.ts';

/** How long an analysis works before it looks whether it is still wanted, in ms. */
const STRETCH_MS = 30;

/** What is asked of an analysis besides the data. */
export interface StudyOrder extends Pick<StudyInputs, 'window' | 'span' | 'compare'> {
  readonly name: StudyName;
  readonly params: RawParams;
}

/** What is given once and holds until it is given again. */
export interface StudyGifts {
  readonly places?: StudyPlaces;
  readonly table?: TableColumns;
  readonly mask?: Mask;
}

let held: Pick<StudyInputs, 'places' | 'mask'> & { readonly table: TableColumns } = {
  places: EMPTY_DATA,
  table: EMPTY_DATA.incidents,
  mask: new Uint16Array(),
};
/** By slot, the number of the question that is wanted now. */
const wanted = new Map<string, number>();
let asked = 0;

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
): Promise<StudyAnswer<unknown> | null> {
  const mine = ++asked;
  wanted.set(slot, mine);
  const inputs: StudyInputs = { ...held, ...order };
  const { study } = await STUDIES[name]();
  const begun = study(inputs, params);
  if (!('next' in begun)) return begun;
  let pause = performance.now() + STRETCH_MS;
  for (;;) {
    if (wanted.get(slot) !== mine) return null;
    const step = begun.next();
    if (step.done) return step.value;
    if (performance.now() < pause) continue;
    tell(step.value);
    // Messages that came meanwhile are heard now.
    await new Promise((resolve) => setTimeout(resolve));
    pause = performance.now() + STRETCH_MS;
  }
}
