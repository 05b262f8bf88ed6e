import { NO_FILTERS } from '../../analysis/filters.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';

/** Place precision 2: within about 25 km of a known place. */
const WELL_LOCATED = 2;

/** The filter by place precision as one switch: link, chips and counts go by it like by any other. */
export function WellLocated() {
  const { t } = useWords();
  const commands = useCommands();
  const worst = useAtlas((state) => state.view.filters.worstPlace);
  return (
    <label className="check" title={t('analysis.wellLocatedHint')}>
      <input
        type="checkbox"
        checked={worst <= WELL_LOCATED}
        onChange={({ currentTarget }) =>
          commands.setFilters({
            worstPlace: currentTarget.checked ? WELL_LOCATED : NO_FILTERS.worstPlace,
          })
        }
      />
      {t('analysis.wellLocated')}
    </label>
  );
}
