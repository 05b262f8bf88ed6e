const PREFIX = 'atlas:';

/** What this browser keeps for the reader; `null` also where it keeps nothing at all. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}
