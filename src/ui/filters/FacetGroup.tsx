import { useId, useMemo, useRef, useState } from 'react';
import type { Facet } from '../../analysis/filters.ts';
import { selectFacetCounts } from '../../state/selectors.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { nameOf, useNames } from '../names.ts';
import { FacetRow } from './FacetRow.tsx';
import { facetValues, listedValues, MOST_OPEN, SHORT_LIST } from './facet-values.ts';
import { SectorPicks } from './SectorPicks.tsx';

/**
 * The checkboxes of a facet. `mayBeLong`: above eight values only the top of the list is open; of the
 * others above sixteen, as a set of the user's own may have.
 */
export function FacetGroup({ facet, mayBeLong }: { facet: Facet; mayBeLong: boolean }) {
  const { t, format } = useWords();
  const commands = useCommands();
  const names = useNames();
  const table = useAtlas((state) => state.data.incidents);
  const ticked = useAtlas((state) => state.view.filters[facet]);
  const counts = useAtlas((state) => selectFacetCounts(state, facet));
  const loading = useAtlas((state) => state.loading);
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const listId = useId();
  const values = useMemo(() => facetValues(table, facet), [table, facet]);
  const isLong = values.length > (mayBeLong ? SHORT_LIST : MOST_OPEN);
  const listed = listedValues(values, ticked, open || !isLong);

  function clear() {
    // The button goes away with the ticks: the focus goes to the list before it does.
    list.current?.querySelector('input')?.focus();
    commands.setFilters({ [facet]: [] });
  }

  return (
    <fieldset className="facet">
      <legend>{t(`terms.facet.${facet}`)}</legend>
      {ticked.length > 0 && (
        <button
          type="button"
          className="button button-quiet small facet-clear"
          aria-label={t('filters.clearFacet', { facet: t(`terms.facet.${facet}`) })}
          onClick={clear}
        >
          {t('filters.clear')}
        </button>
      )}
      {facet === 'regions' && <SectorPicks />}
      {facet === 'types' && <p className="soft small">{t('filters.attacks')}</p>}
      {listed.length === 0 && (
        <p className="soft small">{t(loading ? 'filters.loading' : 'filters.noValues')}</p>
      )}
      <ul ref={list} id={listId}>
        {listed.map(({ code, index }) => (
          <FacetRow
            key={code}
            facet={facet}
            code={code}
            name={nameOf(names, facet, code)}
            count={counts[index] ?? 0}
            ticked={ticked.includes(code)}
          />
        ))}
      </ul>
      {isLong && (
        <button
          type="button"
          className="button button-quiet small facet-more"
          aria-expanded={open}
          aria-controls={listId}
          onClick={() => setOpen(!open)}
        >
          {open
            ? t('filters.showFewer')
            : t('filters.showAll', { number: format.number(values.length) })}
        </button>
      )}
    </fieldset>
  );
}
