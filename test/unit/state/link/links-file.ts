import { readFileSync } from 'node:fs';
import type { Filters } from '../../../../src/analysis/filters.ts';
import { parseDay } from '../../../../src/domain/day.ts';
import type { ChosenWindow } from '../../../../src/domain/day-window.ts';
import { FIRST_VIEW, type View } from '../../../../src/state/view.ts';

type Ends = readonly [first: string | null, last: string | null];

/** What a line of `test/links.txt` says of its link: only what differs from the first view. */
interface Expectation {
  readonly window?: Ends;
  readonly compare?: Ends;
  readonly filters?: Partial<Filters>;
  readonly layers?: readonly string[];
  readonly problems?: readonly string[];
  readonly fingerprint?: string;
  readonly newer?: boolean;
}
export interface LinkLine {
  readonly link: string;
  readonly expected: Expectation;
  /** The whole view but for the layers, which grow in number over the years. */
  readonly view: Omit<View, 'layers'>;
}

/** The lines of `test/links.txt`. The seam where its JSON gets a type. */
export function linkLines(): LinkLine[] {
  const text = readFileSync(new URL('../../../links.txt', import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const [link = '', json = ''] = line.split('\t');
      const expected = JSON.parse(json) as Expectation;
      return { link, expected, view: viewOf(expected) };
    });
}

function viewOf(expected: Expectation): Omit<View, 'layers'> {
  const { window, compare, filters, layers, problems, fingerprint, newer, ...rest } = expected;
  const { layers: _asShipped, ...first } = FIRST_VIEW;
  return {
    ...first,
    ...rest,
    window: window ? windowOf(window) : first.window,
    compare: compare ? windowOf(compare) : first.compare,
    filters: { ...first.filters, ...filters },
  };
}

function windowOf([first, last]: Ends): ChosenWindow {
  const from = first === null ? null : parseDay(first);
  const until = last === null ? null : parseDay(last);
  return { from, to: until === null ? null : until + 1 };
}
