/** The same text in memory of its own: a piece of a large text would keep all of it alive. */
export function copied(text: string): string {
  return ` ${text}`.slice(1);
}

const NOTHING = /^(?:NA|N\/A|n\/a|NaN|nan|NULL|null|[-–—])$/;
const LONGEST_NOTHING = 4;
const LAST_DIGIT = 57;

/** A cell without the space round it; empty where it holds what R, pandas or a person writes for nothing. */
export function cellText(cells: readonly string[], column: number | null): string {
  const text = column === null ? '' : (cells[column]?.trim() ?? '');
  if (text.length > LONGEST_NOTHING || text.charCodeAt(0) <= LAST_DIGIT) {
    return text === '-' ? '' : text;
  }
  return NOTHING.test(text) ? '' : text;
}
