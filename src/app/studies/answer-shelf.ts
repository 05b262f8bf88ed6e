import type { StudyAnswer } from '../../analysis/study/study.ts';

/** Answers kept, the newest. One holds a few numbers and shapes, and at most one number a row. */
const MOST_ANSWERS = 40;
/** Row numbers kept in all of them together. */
const MOST_ROWS = 4_000_000;

type Answer = StudyAnswer<unknown>;

export interface AnswerShelf {
  readonly find: (key: string) => Answer | null;
  readonly put: (key: string, answer: Answer) => void;
}

/** Remembers the last answers by the key of their question. */
export function answerShelf(): AnswerShelf {
  const known = new Map<string, Answer>();
  let rows = 0;
  const forget = (key: string) => {
    rows -= rowsOf(known.get(key));
    known.delete(key);
  };
  return {
    find: (key) => known.get(key) ?? null,
    put(key, answer) {
      forget(key);
      known.set(key, answer);
      rows += rowsOf(answer);
      for (const oldest of known.keys()) {
        if (known.size <= MOST_ANSWERS && rows <= MOST_ROWS) break;
        forget(oldest);
      }
    },
  };
}

function rowsOf(answer: Answer | undefined): number {
  if (!answer) return 0;
  return answer.leftOut.reduce((sum, { rows }) => sum + rows.length, answer.rows.length);
}
