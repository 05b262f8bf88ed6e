import { useRef } from 'react';
import { FACETS } from '../../analysis/filters.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { NotLoaded, useFailed } from '../NotLoaded.tsx';
import { activeFilters } from './active-filters.ts';
import { FacetGroup } from './FacetGroup.tsx';
import './filters.css';
import { LeastDeaths } from './LeastDeaths.tsx';
import { PrecisionSelect } from './PrecisionSelect.tsx';

/** Everything that limits what is shown, but the window and the search. */
export function FiltersPanel() {
  const { t } = useWords();
  const commands = useCommands();
  const count = useAtlas((state) => activeFilters(state.view.filters).length);
  const failed = useFailed('incidents');
  const state = useRef<HTMLParagraphElement>(null);

  function reset() {
    // The button is disabled next: the line that says so takes the focus before.
    state.current?.focus();
    commands.resetFilters();
  }

  return (
    <div className="filters">
      <div className="filters-head">
        <p ref={state} tabIndex={-1} className="small">
          {count === 0 ? t('filters.none') : t('filters.active', { count })}
        </p>
        <button type="button" className="button" disabled={count === 0} onClick={reset}>
          {t('filters.reset')}
        </button>
      </div>
      <p className="soft small">{t('filters.intro')}</p>
      {failed && <NotLoaded kind="incidents" />}
      {FACETS.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          mayBeLong={facet === 'actors' || facet === 'countries'}
        />
      ))}
      <fieldset className="facet">
        <legend>{t('filters.limits')}</legend>
        <LeastDeaths />
        <PrecisionSelect dimension="worstPlace" />
        <PrecisionSelect dimension="worstDate" />
      </fieldset>
    </div>
  );
}
