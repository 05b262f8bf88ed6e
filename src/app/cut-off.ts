import type { Problem } from '../domain/problem.ts';

/** A file that ends after so many bytes of `bytesTotal` (0 when that is not known). */
export function cutOff(bytes: number, bytesTotal: number): Problem {
  if (bytes === 0) return { code: 'file-empty', severity: 'error' };
  if (bytesTotal === 0) {
    return { code: 'file-truncated-somewhere', figures: { byte: bytes }, severity: 'error' };
  }
  return { code: 'file-truncated', figures: { byte: bytes, of: bytesTotal }, severity: 'error' };
}

/** Does a JSON text end inside a string, a list or an object? */
export function endsOpen(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (isInString) {
      if (character === '\\') i++;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
  }
  return isInString || depth > 0;
}
