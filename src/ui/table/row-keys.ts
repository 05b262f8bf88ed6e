/** Where a key takes the focus from row `at`; `null` for keys that do not move it. */
export function rowAfterKey(key: string, at: number, count: number, page: number): number | null {
  const to = target(key, at, count, page);
  return to === null || count === 0 ? null : Math.min(count - 1, Math.max(0, to));
}

function target(key: string, at: number, count: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + page;
    case 'PageUp':
      return at - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
