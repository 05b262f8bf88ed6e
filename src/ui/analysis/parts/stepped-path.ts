import type { Day } from '../../../domain/day.ts';

interface Step {
  readonly from: Day;
  /** The day after its last. */
  readonly to: Day;
  /** `null` where nothing is known: the path has a gap there. */
  readonly value: number | null;
}

type Scale = (value: number) => number;

/** Values that hold for some days each as one line, a new part of the path after each gap. */
export function steppedPath(steps: readonly Step[], x: Scale, y: Scale): string {
  let path = '';
  let end: Day | null = null;
  for (const { from, to, value } of steps) {
    if (value !== null) {
      path += `${end === from ? 'L' : 'M'}${x(from).toFixed(1)} ${y(value).toFixed(1)}`;
      path += `H${x(to).toFixed(1)}`;
    }
    end = value === null ? null : to;
  }
  return path;
}
