import { useEffect, useRef } from 'react';
import { UNKNOWN } from '../../analysis/table-columns.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { incidentSpan } from '../incident-span.ts';
import { LegendSymbol } from '../LegendSymbol.tsx';
import { nameOf, useNames } from '../names.ts';
import { typeSymbol } from '../type-symbol.ts';

/** One incident of several on a point: when, what and how many deaths. */
export function StackItem({ row, onChoose }: { row: number; onChoose: () => void }) {
  const { t, format } = useWords();
  const names = useNames();
  const commands = useCommands();
  const table = useAtlas((state) => state.data.incidents);
  const theme = useAtlas((state) => state.theme);
  const id = table.idAt(row);
  const isSelected = useAtlas(
    ({ view: { selection } }) => selection?.kind === 'incident' && selection.id === id,
  );
  const item = useRef<HTMLLIElement>(null);
  // The seam with the browser: what is selected scrolls into sight.
  useEffect(() => {
    if (isSelected) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  const type = table.type.names[table.type.codes[row] ?? 0] ?? '';
  const symbol = typeSymbol(table.type.names, type, theme);
  const best = table.best[row] ?? UNKNOWN;
  const span = { start: table.day[row] ?? 0, end: table.dayEnd[row] ?? 0 };
  return (
    <li ref={item}>
      <button
        type="button"
        aria-current={isSelected || undefined}
        onClick={() => {
          onChoose();
          commands.select({ kind: 'incident', id });
        }}
      >
        {symbol && <LegendSymbol symbol={symbol} />}
        <span>
          {incidentSpan(format, span)}
          <br />
          <span className="small soft">
            {nameOf(names, 'types', type)} ·{' '}
            {best === UNKNOWN
              ? t('shell.deathsNotStated')
              : t('shell.deathsHere', { count: best, number: format.number(best) })}
          </span>
        </span>
      </button>
    </li>
  );
}
