import type { ImportReport } from '../../domain/import/report.ts';
import {
  type Outcome,
  ROW_OUTCOMES,
  type RowProblem,
  type RowProblemCode,
} from '../../domain/import/row-problem.ts';
import { useWords } from '../atlas-context.tsx';

const MOST_LINES = 3;
const WEIGHTS: Readonly<Record<Outcome, number>> = { refused: 0, repaired: 1, noted: 2 };

interface Props extends Pick<ImportReport, 'counts' | 'unit'> {
  readonly problems: readonly RowProblem[];
}

/** Why rows are left out, changed or noted: how many for each reason, and the first of them. */
export function Reasons({ counts, problems, unit }: Props) {
  const { t, format } = useWords();
  const reasons = Object.keys(counts)
    .filter(isProblemCode)
    .map((code) => ({ code, count: counts[code] ?? 0, outcome: ROW_OUTCOMES[code] }))
    .sort((a, b) => WEIGHTS[a.outcome] - WEIGHTS[b.outcome] || b.count - a.count);
  if (reasons.length === 0) return null;
  return (
    <ul className="import-reasons">
      {reasons.map(({ code, count, outcome }) => {
        const first = problems.filter((problem) => problem.code === code).slice(0, MOST_LINES);
        return (
          <li key={code}>
            <p>
              {format.number(count)} × {t(`imports.problem.${code}`)}{' '}
              <span className={`import-outcome import-${outcome}`}>
                {t(`imports.outcome.${outcome}`)}
              </span>
            </p>
            <ul className="small soft">
              {first.map((problem, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and a line may fail twice
                <li key={i}>{lineText(problem)}</li>
              ))}
              {count > first.length && (
                <li>
                  {t('imports.done.more', {
                    count: count - first.length,
                    number: format.number(count - first.length),
                  })}
                </li>
              )}
            </ul>
          </li>
        );
      })}
    </ul>
  );

  function lineText({ at, field, text }: RowProblem): string {
    const where = t(`imports.unit.${unit}`, { number: format.number(at) });
    const named = field ? `${where} · ${t(`imports.field.${field}`)}` : where;
    return text ? t('shell.whereWhat', { where: named, what: text }) : named;
  }
}

function isProblemCode(code: string): code is RowProblemCode {
  return Object.hasOwn(ROW_OUTCOMES, code);
}
