import { useEffect, useRef } from 'react';

export interface PresentActs {
  readonly next: () => void;
  readonly previous: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly end: () => void;
  readonly notes: () => void;
  readonly autoplay: () => void;
  readonly fullScreen: () => void;
}

const ACT_OF: Readonly<Record<string, keyof PresentActs>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'end',
  n: 'notes',
  p: 'autoplay',
  f: 'fullScreen',
};

/** Keys of a presentation, of presenters' remotes too. The map and fields keep their own. */
export function usePresentKeys(acts: PresentActs): void {
  const now = useRef(acts);
  // The seam with the page: keys work wherever the focus is.
  useEffect(() => {
    now.current = acts;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      const act = ACT_OF[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      const isTaken =
        event.target instanceof Element && event.target.closest('canvas, input, textarea, select');
      if (!act || (isTaken && act !== 'end')) return;
      event.preventDefault();
      now.current[act]();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
