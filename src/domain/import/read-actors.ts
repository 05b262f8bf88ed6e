import { cellText } from './cell-text.ts';

/** Fills `actors` from columns of one actor each, or of several with semicolons (as ACLED has them). */
export function readActors(
  cells: readonly string[],
  columns: readonly number[],
  actors: string[],
): void {
  actors.length = 0;
  for (const column of columns) {
    const text = cellText(cells, column);
    if (text === '') continue;
    if (!text.includes(';')) add(actors, text);
    else for (const one of text.split(';')) add(actors, one.trim());
  }
}

function add(actors: string[], actor: string): void {
  if (actor !== '' && !actors.includes(actor)) actors.push(actor);
}
