import { useCallback, useState } from 'react';

/** Width until the page has been laid out, and where nothing lays it out. */
const FALLBACK = 1280;

/** The width in pixels of the element that gets the returned ref, kept up to date. */
export function useWidth(): [(element: HTMLElement | null) => (() => void) | undefined, number] {
  const [width, setWidth] = useState(FALLBACK);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth || FALLBACK));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
