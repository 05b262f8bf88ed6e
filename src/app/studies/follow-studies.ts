import { commandsOf } from '../../state/commands.ts';
import type { AtlasStore } from '../../state/store.ts';
import { selectQuestion } from '../../state/studies/study-question.ts';
import {
  type Answered,
  STUDY_SLOTS,
  type StudyQuestion,
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
export function followStudies(store: AtlasStore, desk: StudyDesk): { askAgain: () => void } {
  const shelf = answerShelf();
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

function followSlot(store: AtlasStore, desk: StudyDesk, shelf: AnswerShelf, slot: StudySlot) {
  const { setStudy } = commandsOf(store);
  /** The question that is under way or was dealt with last. */
  let asked: StudyQuestion | null = null;
  let isRunning = false;

  function follow(): void {
    const question = selectQuestion(store.getState(), slot);
    if (question?.key === asked?.key) return;
    if (isRunning) {
      desk.stop(slot);
      return;
    }
    asked = question;
    const known = question && shelf.find(question.key);
    if (!question) setStudy(slot, null);
    else if (known) show(question, known);
    else void ask(question);
  }

  function show(question: StudyQuestion, answer: Answered['answer']): void {
    setStudy(slot, { question, status: 'ready', progress: null, last: { question, answer } });
  }

  async function ask(question: StudyQuestion): Promise<void> {
    isRunning = true;
    const last = store.getState().studies[slot]?.last ?? null;
    const begin = () => setStudy(slot, { question, status: 'running', progress: null, last });
    if (!last) begin();
    const timer = last && setTimeout(begin, PATIENCE_MS);
    const tell = (progress: number) => {
      if (isRunning) setStudy(slot, { question, status: 'running', progress, last });
    };
    try {
      const answer = await desk.ask(slot, question, store.getState(), tell);
      isRunning = false;
      if (answer === 'no-roads') {
        setStudy(slot, { question, status: answer, progress: null, last });
        // Without an answer it was stopped: another question waits.
      } else if (answer) {
        shelf.put(question.key, answer);
        show(question, answer);
      }
    } catch {
      isRunning = false;
      setStudy(slot, { question, status: 'failed', progress: null, last });
    } finally {
      if (timer) clearTimeout(timer);
    }
    follow();
  }

  return {
    follow,
    askAgain(): void {
      const status = store.getState().studies[slot]?.status;
      if (status !== 'failed' && status !== 'no-roads') return;
      asked = null;
      follow();
    },
  };
}
