/** In which order the numbers of a date stand. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** `order` is `null` when dates such as `06/07/2017` may be read both ways: the samples show them. */
export interface DateOrderGuess {
  readonly order: DateOrder | null;
  readonly samples: readonly string[];
}

const NUMBERS = /^\s*(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const MOST_SAMPLES = 5;

/** What the dates of a file say about their order: a number above 12 is no month. */
export function guessDateOrder(texts: Iterable<string>): DateOrderGuess {
  let dayFirst = 0;
  let monthFirst = 0;
  let yearFirst = 0;
  const undecided = new Set<string>();
  for (const text of texts) {
    const match = NUMBERS.exec(text);
    if (!match) continue;
    const [first, second] = [Number(match[1]), Number(match[3])];
    // `99-06-14` can only begin with the year.
    if (first > 31) yearFirst++;
    else if (first > 12 && second <= 12) dayFirst++;
    else if (second > 12 && first <= 12) monthFirst++;
    else undecided.add(text.trim());
  }
  const samples = [...undecided].slice(0, MOST_SAMPLES);
  if (yearFirst > dayFirst + monthFirst) return { order: 'ymd', samples };
  if (dayFirst > 0 && monthFirst === 0) return { order: 'dmy', samples };
  if (monthFirst > 0 && dayFirst === 0) return { order: 'mdy', samples };
  return { order: dayFirst + monthFirst + undecided.size > 0 ? null : 'ymd', samples };
}
