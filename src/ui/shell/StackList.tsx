import { type CSSProperties, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { OpenStack } from '../../state/atlas-state.ts';
import { selectStackRows } from '../../state/selectors.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { Icon } from '../Icon.tsx';
import { StackItem } from './StackItem.tsx';
import './stack-list.css';

/** Rows listed; who wants more of one point takes the table. */
const MOST = 200;

/** The incidents that lie on one point, beside it on the map, to choose from by pointer or keyboard. */
export function StackList() {
  const stack = useAtlas((state) => state.stack);
  const rows = useAtlas(selectStackRows);
  return stack && rows.length > 0 ? (
    <OpenList key={`${stack.lon} ${stack.lat}`} stack={stack} rows={rows} />
  ) : null;
}

function OpenList({ stack, rows }: { stack: OpenStack; rows: readonly number[] }) {
  const { t, format } = useWords();
  const commands = useCommands();
  const panel = useRef<HTMLElement>(null);
  const hasChosen = useRef(false);
  const { byKey, x, y } = stack;
  useFocusWhen(byKey, panel);

  function keys(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
      // Who has chosen nothing here takes back the Enter that opened it.
      if (!hasChosen.current) commands.select(null);
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const items = itemsOf(panel);
    const at = items.findIndex((item) => item.matches(':focus'));
    items[Math.min(items.length - 1, Math.max(0, at + step))]?.focus();
  }
  /** Back to the map, if the keyboard was here. */
  function close(): void {
    const map = panel.current?.parentElement?.querySelector<HTMLElement>('canvas');
    const hadFocus = panel.current?.contains(document.activeElement);
    commands.setStack(null);
    if (hadFocus) map?.focus();
  }

  const title = t('shell.atPoint', { count: rows.length, number: format.number(rows.length) });
  const more = rows.length - MOST;
  return (
    <section
      ref={panel}
      className="stack-list panel"
      aria-label={title}
      style={place(x, y)}
      onKeyDown={keys}
    >
      <header>
        <strong className="small">{title}</strong>
        <button
          type="button"
          className="button button-icon button-quiet"
          aria-label={t('shell.closeList')}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </header>
      <ul>
        {rows.slice(0, MOST).map((row) => (
          <StackItem
            key={row}
            row={row}
            onChoose={() => {
              hasChosen.current = true;
            }}
          />
        ))}
      </ul>
      {more > 0 && (
        <p className="small soft">
          {t('shell.morePoint', { count: more, number: format.number(more) })}
        </p>
      )}
    </section>
  );
}

/** Where the point is, for the style sheet, which keeps the list inside the map. */
function place(x: number, y: number): CSSProperties {
  const at = { '--x': `${Math.round(x)}px`, '--y': `${Math.round(y)}px` };
  // React's type knows no custom properties.
  return at as CSSProperties;
}

/** The seam with the browser: the keyboard goes to what is selected, or to the first. */
function useFocusWhen(byKey: boolean, panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!byKey) return;
    const items = itemsOf(panel);
    const chosen = items.find((item) => item.getAttribute('aria-current') === 'true');
    (chosen ?? items[0])?.focus();
  }, [byKey, panel]);
}

function itemsOf(panel: RefObject<HTMLElement | null>): HTMLButtonElement[] {
  return Array.from(panel.current?.querySelectorAll<HTMLButtonElement>('li button') ?? []);
}
