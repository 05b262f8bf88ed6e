import { type KeyboardEvent, useRef, useState } from 'react';

/**
 * One tab stop for many buttons, which are marked with `data-stop`: arrows go from one to the next,
 * those up and down over as many as stand in a line, Home and End to the first and last.
 */
export function useRoving<List extends HTMLElement = HTMLDivElement>(count: number, inLine = 1) {
  const list = useRef<List>(null);
  const [stop, setStop] = useState(0);
  const tabStop = Math.min(stop, Math.max(0, count - 1));

  const onKeyDown = (event: KeyboardEvent) => {
    const target = {
      ArrowRight: tabStop + 1,
      ArrowDown: tabStop + inLine,
      ArrowLeft: tabStop - 1,
      ArrowUp: tabStop - inLine,
      Home: 0,
      End: count - 1,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-stop]');
    buttons?.[Math.min(Math.max(target, 0), count - 1)]?.focus();
  };
  return { list, tabStop, setStop, onKeyDown };
}
