import { placeOf, titleOf } from '../../analysis/describe.ts';
import type { AtlasState, Hover } from '../../state/atlas-state.ts';
import { countOnPoint, selectWindow } from '../../state/selectors.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import type { Format } from '../format.ts';

const NEAR_PX = 40;

/** Names what the pointer is on. The inspector says the same to those who do not see it. */
export function Tooltip() {
  const { t, format, language } = useWords();
  const hover = useAtlas((state) => state.hover);
  const data = useAtlas((state) => state.data);
  const asOf = useAtlas(selectWindow).to - 1;
  const selection = hover?.selection ?? null;
  const title = selection && titleOf(data, selection, asOf);
  const here = useAtlas((state) => countHere(state, hover));
  const stack = useAtlas((state) => state.stack);
  if (!hover || !(title || hover.cell)) return null;
  // The list of the point says more, and stands there.
  if (stack && Math.hypot(stack.x - hover.x, stack.y - hover.y) < NEAR_PX) return null;
  return (
    <div className="tooltip" style={{ left: hover.x, top: hover.y }} aria-hidden="true">
      {hover.cell && (
        <p>
          {t('shell.hexagon', {
            count: hover.cell.count,
            number: format.number(hover.cell.count),
            km: kmText(hover.cell.acrossKm, format),
          })}
        </p>
      )}
      {selection && title && (
        <p>
          <span className="small soft">{t(`terms.kind.${selection.kind}`)}</span>
          <br />
          {title[language]}
          {here > 1 && (
            <>
              <br />
              {t('shell.atPoint', { count: here, number: format.number(here) })}
            </>
          )}
        </p>
      )}
    </div>
  );
}

/** How many incidents are shown where this one is; 0 of anything else. */
function countHere(state: AtlasState, hover: Hover | null): number {
  const selection = hover?.selection;
  if (selection?.kind !== 'incident') return 0;
  const place = placeOf(state.data, selection);
  return place && 'lon' in place ? countOnPoint(state, place, hover?.inSecond) : 0;
}

/** About how many km: no decimals that nobody sees. */
function kmText(km: number, format: Format): string {
  return km < 10 ? format.decimal(km) : format.number(km);
}
