const KEYS = new Set([
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'End',
  'Home',
  'PageDown',
  'PageUp',
]);

/** Does the key move a slider? Tab, which comes to it, does not. */
export function isSliderKey(key: string): boolean {
  return KEYS.has(key);
}
