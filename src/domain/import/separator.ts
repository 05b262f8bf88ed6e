const CANDIDATES = [',', ';', '\t', '|'] as const;
const MOST_LINES = 50;

/**
 * What separates the cells of a CSV text that begins with its header: the character that stands as
 * often in the lines as in the first one, and often. A decimal comma does not do that: the header has none.
 */
export function guessDelimiter(text: string): string {
  const scores = CANDIDATES.map((delimiter) => ({ delimiter, score: score(text, delimiter) }));
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

function score(text: string, delimiter: string): number {
  const counts = countsByLine(text, delimiter);
  const [first = 0] = counts;
  if (first === 0) return 0;
  const equal = counts.filter((count) => count === first).length;
  return (equal / counts.length) * Math.log2(1 + first);
}

/** How often the delimiter stands outside quotes, for each of the first lines that are not empty. */
function countsByLine(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  let count = 0;
  let isQuoted = false;
  let isEmpty = true;
  for (const char of text) {
    if (char === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (char === delimiter) count++;
    else if (char === '\n') {
      if (!isEmpty) counts.push(count);
      if (counts.length >= MOST_LINES) return counts;
      count = 0;
      isEmpty = true;
      continue;
    }
    if (char !== '\r') isEmpty = false;
  }
  // The last line may be cut off; it counts only when there is no other.
  return counts.length === 0 && !isEmpty ? [count] : counts;
}
