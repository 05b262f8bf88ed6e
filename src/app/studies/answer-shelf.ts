import type { StudyAnswer } from '../../analysis/study/study.ts';

/** Answers kept, the newest. */
const MOST_ANSWERS = 40;
/** Numbers kept in all of them together: rows, and corners of shapes, which weigh far more. */
const MOST_NUMBERS = 4_000_000;
const NUMBERS_A_CORNER = 20;

type Answer = StudyAnswer<unknown>;

export interface AnswerShelf {
  readonly find: (key: string) => Answer | null;
  readonly put: (key: string, answer: Answer) => void;
}

/** Remembers the last answers by the key of their question. */
export function answerShelf(): AnswerShelf {
  const known = new Map<string, Answer>();
  let numbers = 0;
  const forget = (key: string) => {
    numbers -= numbersOf(known.get(key));
    known.delete(key);
  };
  return {
    find: (key) => known.get(key) ?? null,
    put(key, answer) {
      forget(key);
      known.set(key, answer);
      numbers += numbersOf(answer);
      for (const oldest of known.keys()) {
        if (known.size <= MOST_ANSWERS && numbers <= MOST_NUMBERS) break;
        forget(oldest);
      }
    },
  };
}

function numbersOf(answer: Answer | undefined): number {
  if (!answer) return 0;
  const rows = answer.leftOut.reduce((sum, left) => sum + left.rows.length, answer.rows.length);
  const corners = (answer.drawing?.shapes.features ?? []).reduce(
    (sum, { geometry }) => sum + ('coordinates' in geometry ? cornersIn(geometry.coordinates) : 0),
    0,
  );
  return rows + corners * NUMBERS_A_CORNER;
}

type Nested = readonly (number | Nested)[];

function cornersIn(coordinates: Nested): number {
  if (typeof coordinates[0] === 'number') return 1;
  return coordinates.reduce<number>(
    (sum, part) => sum + (typeof part === 'number' ? 0 : cornersIn(part)),
    0,
  );
}
