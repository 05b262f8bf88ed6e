import { titleOf } from '../../analysis/describe.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import type { Format } from '../format.ts';

/** Names what the pointer is on. The inspector says the same to those who do not see it. */
export function Tooltip() {
  const { t, format, language } = useWords();
  const hover = useAtlas((state) => state.hover);
  const data = useAtlas((state) => state.data);
  const selection = hover?.selection ?? null;
  const title = selection && titleOf(data, selection);
  if (!hover || !(title || hover.cell)) return null;
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
        </p>
      )}
    </div>
  );
}

/** About how many km: no decimals that nobody sees. */
function kmText(km: number, format: Format): string {
  return km < 10 ? format.decimal(km) : format.number(km);
}
