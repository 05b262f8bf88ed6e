import { useId } from 'react';
import { useWords } from '../atlas-context.tsx';
import { parseDeaths, stepDeaths } from './death-steps.ts';
import { useDraft } from './use-draft.ts';

/** The least number of deaths, typed or in the usual steps. */
export function LeastDeaths() {
  const { t } = useWords();
  const draft = useDraft('leastDeaths', parseDeaths);
  const id = useId();
  const hintId = useId();
  const step = (direction: 1 | -1, label: string, sign: string) => (
    <button
      type="button"
      className="button button-icon"
      aria-label={label}
      // Not `disabled`: the button would lose the focus at the end of the steps.
      aria-disabled={stepDeaths(draft.value, direction) === draft.value}
      onClick={() => draft.set(stepDeaths(draft.value, direction))}
    >
      {sign}
    </button>
  );
  return (
    <div className="limit">
      <label htmlFor={id}>{t('terms.leastDeaths')}</label>
      <div className="limit-steps">
        {step(-1, t('filters.fewer'), '−')}
        <input
          id={id}
          className="field numeric"
          type="number"
          inputMode="numeric"
          min={0}
          step={1}
          aria-describedby={hintId}
          value={draft.text}
          onChange={(event) => draft.type(event.target.value)}
          onBlur={draft.leave}
        />
        {step(1, t('filters.more'), '+')}
      </div>
      <p id={hintId} className="soft small limit-hint">
        {t('filters.deathsHint')}
      </p>
    </div>
  );
}
