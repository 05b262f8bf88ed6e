import type { ClosuresStep } from '../../../analysis/studies/closures/closures.ts';
import type { Closure } from '../../../domain/mission.ts';
import { useWords } from '../../atlas-context.tsx';
import { shareText } from '../parts/share-text.ts';

interface Props {
  readonly closures: readonly Closure[];
  readonly steps: readonly ClosuresStep[];
  readonly step: number;
  readonly onStep: (step: number) => void;
}

/** Every step with the coverage after it; a step's name goes there. */
export function StepTable({ closures, steps, step, onStep }: Props) {
  const { t, format } = useWords();
  return (
    <table className="plain-table small">
      <caption className="visually-hidden">{t('closures.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('closures.closure')}</th>
          {(['open', 'towns', 'health', 'incidents'] as const).map((column) => (
            <th key={column} scope="col" className="numeric">
              {t(`closures.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map((facts, i) => {
          const closure = closures[i - 1];
          const place = closure ? closure.place : t('closures.start');
          return (
            <tr key={place} aria-current={i === step ? 'step' : undefined}>
              <th scope="row">
                <button type="button" className="button-text" onClick={() => onStep(i)}>
                  {place}
                </button>{' '}
                <span className="soft">
                  {closure &&
                    (closure.date === undefined
                      ? t('closures.undated')
                      : format.dayAndMonth(closure.date))}
                </span>
              </th>
              <td className="numeric">{format.number(facts.openBases)}</td>
              <td className="numeric">{shareText(facts.places, format)}</td>
              <td className="numeric">{shareText(facts.health, format)}</td>
              <td className="numeric">{shareText(facts.incidents, format)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
