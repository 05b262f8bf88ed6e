import type { StrengthStep } from '../../../analysis/base-history.ts';
import type { StrengthStack } from '../../../analysis/strength-stack.ts';
import type { Format } from '../../format.ts';
import type { T } from '../../words/words.ts';

/** The first, last and greatest strength in words; `null` where no map states any. */
export function historySummary(t: T, format: Format, { steps }: StrengthStack): string | null {
  const known = steps.map(({ step }) => step).filter(({ troops }) => troops !== null);
  const most = known.reduce<StrengthStep | undefined>(
    (best, step) => (best && (best.troops ?? 0) >= (step.troops ?? 0) ? best : step),
    undefined,
  );
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || !most) return null;
  return t('inspector.historySummary', {
    first: format.number(first.troops ?? 0),
    firstMonth: format.month(first.from),
    last: format.number(last.troops ?? 0),
    lastMonth: format.month(last.to),
    most: format.number(most.troops ?? 0),
    mostMonth: format.month(most.from),
  });
}
