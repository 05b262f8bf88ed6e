import { commandsOf } from '../../state/commands.ts';
import { selectMask } from '../../state/selectors.ts';
import type { AtlasStore } from '../../state/store.ts';
import { selectQuestion } from '../../state/studies/study-question.ts';
import {
  type Answered,
  STUDY_SLOTS,
  type StudyQuestion,
  type StudyRun,
  type StudySlot,
} from '../../state/studies/study-run.ts';
import { type AnswerShelf, answerShelf } from './answer-shelf.ts';
import type { StudyDesk } from './study-desk.ts';

/** Before this many ms an answer of before is not said to be out of date: short work would flicker. */
const PATIENCE_MS = 150;

/**
 * Has the desk answer what the view asks, slot by slot. One question of a slot is under way at a time:
 * while the window is dragged the next one waits for its answer, so that none pile up. What was
 * answered before is answered at once. Gives a function that asks again where an analysis failed.
 */
export function followStudies(
  store: AtlasStore,
  desk: StudyDesk,
  shelf: AnswerShelf = answerShelf(),
): { askAgain: () => void } {
  const slots = STUDY_SLOTS.map((slot) => followSlot(store, desk, shelf, slot));
  const follow = () => {
    for (const slot of slots) slot.follow();
  };
  // Not at once: the store is still telling others of the change that asks.
  store.subscribe(() => queueMicrotask(follow));
  follow();
  return {
    askAgain() {
      for (const slot of slots) slot.askAgain();
    },
  };
}

/** The key of no question: what was stopped has to be asked again, even if it is wanted as before. */
const NOTHING_DONE = '';

function followSlot(store: AtlasStore, desk: StudyDesk, shelf: AnswerShelf, slot: StudySlot) {
  const { setStudy } = commandsOf(store);
  const wanted = () => selectQuestion(store.getState(), slot);
  const last = () => store.getState().studies[slot]?.last ?? null;
  /** The key of the question that was dealt with last; `null` when there was none to deal with. */
  let done: string | null = null;
  let running: { readonly question: StudyQuestion; isStopped: boolean } | null = null;
  /** Runs since what is in sight is no answer to what is asked. */
  let patience: ReturnType<typeof setTimeout> | null = null;

  function follow(): void {
    const question = wanted();
    const key = question?.key ?? null;
    if (running) {
      if (key === running.question.key || running.isStopped) return;
      running.isStopped = true;
      desk.stop(slot);
      return;
    }
    if (key === done) return;
    done = key;
    const known = question && shelf.find(question.key);
    if (!question) settle(null);
    else if (known) show(question, known);
    else void ask(question);
  }

  function settle(run: StudyRun | null): void {
    if (patience) clearTimeout(patience);
    patience = null;
    setStudy(slot, run);
  }

  function show(question: StudyQuestion, answer: Answered['answer']): void {
    settle({ question, status: 'ready', progress: null, last: { question, answer } });
  }

  /** Says at once that nothing is there yet, and after a while that what is there is out of date. */
  function begin(question: StudyQuestion): void {
    if (!last()) setStudy(slot, { question, status: 'running', progress: null, last: null });
    patience ??= setTimeout(() => {
      patience = null;
      const now = wanted();
      if (now) setStudy(slot, { question: now, status: 'running', progress: null, last: last() });
    }, PATIENCE_MS);
  }

  async function ask(question: StudyQuestion): Promise<void> {
    const mine = { question, isStopped: false };
    running = mine;
    begin(question);
    const tell = (progress: number) => {
      if (running !== mine || mine.isStopped) return;
      setStudy(slot, { question, status: 'running', progress, last: last() });
    };
    try {
      const answer = await desk.ask(slot, question, selectMask(store.getState()), tell);
      if (answer === 'no-roads') {
        settle({ question, status: answer, progress: null, last: last() });
      } else if (answer) {
        shelf.put(question.key, answer);
        show(question, answer);
      } else done = NOTHING_DONE;
    } catch {
      settle({ question, status: 'failed', progress: null, last: last() });
    }
    running = null;
    follow();
  }

  return {
    follow,
    askAgain(): void {
      const status = store.getState().studies[slot]?.status;
      if (status !== 'failed' && status !== 'no-roads') return;
      done = NOTHING_DONE;
      follow();
    },
  };
}
