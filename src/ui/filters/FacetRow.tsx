import { memo, useId } from 'react';
import type { Facet } from '../../analysis/filters.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { LegendSymbol } from '../LegendSymbol.tsx';
import { typeSymbol } from '../type-symbol.ts';

/**
 * One value of a facet. The count describes the checkbox and is no part of its name. Drawn again
 * only when something of its own changes: while the window is dragged, most counts stay.
 */
export const FacetRow = memo(function FacetRow(props: {
  facet: Facet;
  code: string;
  name: string;
  count: number;
  ticked: boolean;
}) {
  const { facet, code, name, count, ticked } = props;
  const { t, format } = useWords();
  const commands = useCommands();
  const theme = useAtlas((state) => state.theme);
  const types = useAtlas((state) => state.data.incidents.type.names);
  const symbol = facet === 'types' ? typeSymbol(types, code, theme) : null;
  const countId = useId();
  const number = format.number(count);
  return (
    <li className={count === 0 ? 'facet-row facet-row-none' : 'facet-row'}>
      <label className="facet-label">
        <input
          type="checkbox"
          checked={ticked}
          aria-describedby={countId}
          onChange={() => commands.toggleFacetValue(facet, code)}
        />
        {symbol && <LegendSymbol symbol={symbol} />}
        <span>{name}</span>
      </label>
      <span className="facet-count numeric" aria-hidden="true">
        {number}
      </span>
      <span id={countId} hidden>
        {t('filters.incidents', { count, number })}
      </span>
    </li>
  );
});
