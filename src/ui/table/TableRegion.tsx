import type { CSSProperties } from 'react';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { useNames } from '../names.ts';
import { COLUMNS, type Order } from './columns.ts';
import { GapRow } from './GapRow.tsx';
import { IncidentRow } from './IncidentRow.tsx';
import { TableHead } from './TableHead.tsx';
import { useTableRows } from './use-table-rows.ts';

/** The table in a region that scrolls both ways. */
export function TableRegion(props: {
  sorted: Uint32Array;
  rowHeight: number;
  order: Order;
  onOrder: (order: Order) => void;
}) {
  const { sorted, rowHeight, order, onOrder } = props;
  const { t, format } = useWords();
  const names = useNames();
  const theme = useAtlas((state) => state.theme);
  const incidents = useAtlas((state) => state.data.incidents);
  const { region, activeButton, selected, active, pieces, handlers } = useTableRows(
    sorted,
    rowHeight,
  );
  const style: CSSProperties & Record<`--${string}`, string> = { '--row-height': `${rowHeight}px` };
  return (
    <div className="incidents-region" ref={region} style={style}>
      <table
        className="incidents-table"
        aria-label={t('table.name')}
        aria-rowcount={sorted.length + 1}
      >
        <colgroup>
          {COLUMNS.map((column) => (
            <col key={column} className={`column-${column}`} />
          ))}
        </colgroup>
        <TableHead order={order} onOrder={onOrder} />
        <tbody {...handlers}>
          {pieces.map((piece) => {
            if (piece.kind === 'gap') {
              return <GapRow key={`gap ${piece.before}`} height={piece.rows * rowHeight} />;
            }
            const row = sorted[piece.index];
            if (row === undefined) return null;
            return (
              <IncidentRow
                key={row}
                row={row}
                incidents={incidents}
                index={piece.index}
                active={piece.index === active}
                selected={row === selected}
                buttonRef={piece.index === active ? activeButton : null}
                names={names}
                format={format}
                theme={theme}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
