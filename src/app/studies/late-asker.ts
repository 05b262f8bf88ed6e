import type { Services } from '../../ui/services.tsx';
import type { AnswerShelf } from './answer-shelf.ts';
import type { StudyDesk } from './study-desk.ts';

/** Answers questions of any view by what loads with the first of them. */
export function lateAsker(desk: StudyDesk, shelf: AnswerShelf): Services['askStudy'] {
  let asker: Promise<Services['askStudy']> | null = null;
  return async (question) => {
    asker ??= import('./ask-once.ts').then(({ onceAsker }) => onceAsker(desk, shelf));
    return (await asker)(question);
  };
}
