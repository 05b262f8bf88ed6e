import { titleOf } from '../../analysis/describe.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';

/** Names what the pointer is on. The inspector says the same to those who do not see it. */
export function Tooltip() {
  const { t, language } = useWords();
  const hover = useAtlas((state) => state.hover);
  const data = useAtlas((state) => state.data);
  const title = hover && titleOf(data, hover.selection);
  if (!hover || !title) return null;
  return (
    <div className="tooltip" style={{ left: hover.x, top: hover.y }} aria-hidden="true">
      <span className="small soft">{t(`terms.kind.${hover.selection.kind}`)}</span>
      <br />
      {title[language]}
    </div>
  );
}
