import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { useWords } from '../../atlas-context.tsx';
import { treeMove } from './tree-keys.ts';
import { openRows, type TreeRow } from './tree-rows.ts';

interface Props {
  readonly label: string;
  readonly rows: readonly TreeRow[];
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
}

/** The tree, one tab stop, each row a line that is chosen by a click or by Enter. */
export function CommandTree({ label, rows, chosen, choose }: Props) {
  const { t } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState<string | null>(null);
  const inSight = openRows(rows, closed);
  const isThere = (id: string | null) => inSight.some((row) => row.id === id);
  const stop = isThere(at) ? at : isThere(chosen) ? chosen : (inSight[0]?.id ?? null);

  function go(id: string): void {
    setAt(id);
    list.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`)?.focus();
  }
  function toggle(id: string): void {
    const next = new Set(closed);
    if (!next.delete(id)) next.add(id);
    setClosed(next);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (stop === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = treeMove(inSight, stop, event.key, (id) => !closed.has(id));
    if (!move) return;
    event.preventDefault();
    if ('go' in move) go(move.go);
    else if ('choose' in move) choose(move.choose);
    else toggle('open' in move ? move.open : move.close);
  }

  /** A click on the sign of a branch opens or closes it, any other one chooses the row. */
  function onClick({ target }: MouseEvent, row: TreeRow): void {
    const isFold = target instanceof Element && target.closest('.command-fold') !== null;
    go(row.id);
    if (isFold && row.isBranch) toggle(row.id);
    else choose(row.id);
  }

  return (
    <>
      <p className="soft small">{t('command.hint')}</p>
      <div className="command-tree" role="tree" aria-label={label} ref={list}>
        {inSight.map((row) => (
          <div
            key={row.id}
            role="treeitem"
            className="command-row"
            data-node={row.id}
            tabIndex={row.id === stop ? 0 : -1}
            aria-level={row.level}
            aria-posinset={row.place}
            aria-setsize={row.of}
            aria-selected={row.id === chosen}
            {...(row.isBranch ? { 'aria-expanded': !closed.has(row.id) } : {})}
            style={{ paddingInlineStart: 14 * (row.level - 1) }}
            onFocus={() => setAt(row.id)}
            onKeyDown={onKeyDown}
            onClick={(event) => onClick(event, row)}
          >
            <span className="command-fold" aria-hidden="true">
              {row.isBranch ? (closed.has(row.id) ? '▸' : '▾') : ''}
            </span>
            <span>
              <span className="command-name">{row.label}</span>
              {row.detail && <span className="soft small"> {row.detail}</span>}
            </span>
          </div>
        ))}
      </div>
    </>
  );
}
