import { useRef } from 'react';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { Icon } from '../Icon.tsx';
import { useNames } from '../names.ts';
import { type ActiveFilter, activeFilters, filterText, removeFilter } from './active-filters.ts';
import './filters.css';
import { focusAfter } from './focus-after.ts';

/** The active filters in a strip that scrolls sideways; nothing at all when there are none. */
export function FilterChips() {
  const { t, format } = useWords();
  const names = useNames();
  const commands = useCommands();
  const filters = useAtlas((state) => state.view.filters);
  const strip = useRef<HTMLDivElement>(null);
  const active = activeFilters(filters);

  /** Moves the focus to the neighbour, or behind the strip, before the chip goes away. */
  function remove(filter: ActiveFilter, at: number) {
    const chips = strip.current?.querySelectorAll<HTMLElement>('.chip') ?? [];
    const neighbour = chips[at + 1] ?? chips[at - 1];
    if (neighbour) neighbour.focus();
    else if (strip.current) focusAfter(strip.current);
    removeFilter(commands, filter);
  }

  function reset() {
    if (strip.current) focusAfter(strip.current);
    commands.resetFilters();
  }

  if (active.length === 0) return null;
  return (
    <div className="chips" ref={strip}>
      <ul className="chips-list" aria-label={t('filters.chips')}>
        {active.map((filter, at) => {
          const text = filterText(names, format, filter);
          return (
            <li key={`${filter.dimension}:${filter.value}`}>
              <button
                type="button"
                className="chip small"
                aria-label={t('filters.remove', { filter: text })}
                onClick={() => remove(filter, at)}
              >
                <span>{text}</span>
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      {active.length > 1 && (
        <button type="button" className="button button-quiet small" onClick={reset}>
          {t('filters.reset')}
        </button>
      )}
    </div>
  );
}
