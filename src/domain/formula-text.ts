/**
 * What a spreadsheet takes for the beginning of a formula, in full-width forms too; also behind
 * apostrophes, so that those of the text itself are told from ours.
 */
const FORMULA = /^'*(?:\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/;

/** The text as a cell that no spreadsheet takes for a formula: with an apostrophe where it would. */
export function plainCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text of a cell that `plainCell` made; any other cell as it is. */
export function cellText(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
