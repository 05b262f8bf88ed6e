import { useId } from 'react';
import { NO_FILTERS } from '../../analysis/filters.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { dateMeaning, placeMeaning } from '../names.ts';

/** The worst precision still shown: the last level of the scale shows all. */
export function PrecisionSelect({ dimension }: { dimension: 'worstPlace' | 'worstDate' }) {
  const { t, language } = useWords();
  const commands = useCommands();
  const value = useAtlas((state) => state.view.filters[dimension]);
  const id = useId();
  const hintId = useId();
  const worst = NO_FILTERS[dimension];
  const meaning = dimension === 'worstPlace' ? placeMeaning : dateMeaning;
  return (
    <div className="limit">
      <label htmlFor={id}>{t(`terms.${dimension}`)}</label>
      <select
        id={id}
        className="field"
        aria-describedby={hintId}
        value={value}
        onChange={(event) => commands.setFilters({ [dimension]: Number(event.target.value) })}
      >
        {Array.from({ length: worst }, (_, i) => worst - i).map((level) => (
          <option key={level} value={level}>
            {level === worst
              ? t('filters.all')
              : t('filters.level', { level, meaning: meaning(language, level) })}
          </option>
        ))}
      </select>
      <p id={hintId} className="soft small limit-hint">
        {t('filters.worst')}
      </p>
    </div>
  );
}
