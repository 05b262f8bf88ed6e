import type { AnswerOnce } from '../../state/briefings/live-answer.ts';
import { maskFor } from '../../state/briefings/live-counts.ts';
import type { StudyQuestion } from '../../state/studies/study-run.ts';
import type { AnswerShelf } from './answer-shelf.ts';
import type { StudyDesk } from './study-desk.ts';

type Heard = Exclude<AnswerOnce, null>;

/**
 * Answers questions of any view, beside those that the panel follows: one after the other in a slot of
 * their own, so that they do not take each other's place. What the shelf has is answered at once, equal
 * questions that wait are asked once. Never rejects.
 */
export function onceAsker(
  desk: StudyDesk,
  shelf: AnswerShelf,
): (question: StudyQuestion) => Promise<Heard> {
  const waiting = new Map<string, Promise<Heard>>();
  let last: Promise<unknown> = Promise.resolve();

  async function ask(question: StudyQuestion): Promise<Heard> {
    // The panel may have been answered meanwhile.
    const known = shelf.find(question.key);
    if (known) return known;
    const mask = maskFor(question.data.incidents, question.filters);
    const answer = await desk.ask('once', question, mask, () => {}).catch(() => 'failed' as const);
    if (answer === null) return 'failed';
    if (typeof answer !== 'string') shelf.put(question.key, answer);
    return answer;
  }

  return (question) => {
    const { key } = question;
    const known = shelf.find(key);
    if (known) return Promise.resolve(known);
    const underWay = waiting.get(key);
    if (underWay) return underWay;
    const turn = last.then(() => ask(question));
    const asked = turn.finally(() => waiting.delete(key));
    last = asked;
    waiting.set(key, asked);
    return asked;
  };
}
