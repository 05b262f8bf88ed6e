import { inForce } from '../../domain/mission-places.ts';
import { selectWindow } from '../../state/selectors.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';

/** The mission's sectors as of the window's last day: each ticks the regions it is mapped by. */
export function SectorPicks() {
  const { t, language } = useWords();
  const commands = useCommands();
  const sectors = useAtlas((state) => state.data.sectors);
  const asOf = useAtlas((state) => selectWindow(state).to - 1);
  const ticked = useAtlas((state) => state.view.filters.regions);
  const open = sectors.filter((sector) => inForce(sector, asOf));
  if (open.length === 0) return null;
  return (
    <div className="facet-sectors">
      <span className="soft small">{t('filters.sectors')}</span>
      {open.map(({ code, name, regions }) => {
        const isOnly =
          regions.length === ticked.length && regions.every((region) => ticked.includes(region));
        return (
          <button
            key={code}
            type="button"
            className="button small"
            aria-pressed={isOnly}
            onClick={() => commands.setFilters({ regions: isOnly ? [] : regions.toSorted() })}
          >
            {name[language]}
          </button>
        );
      })}
    </div>
  );
}
