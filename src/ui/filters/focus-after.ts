const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), [tabindex="0"]';

/** Moves the focus to the first control behind `element`, for when what is in it goes away. */
export function focusAfter(element: Element): void {
  for (const next of document.querySelectorAll<HTMLElement>(FOCUSABLE)) {
    const isBehind =
      element.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING &&
      !element.contains(next);
    if (!isBehind) continue;
    next.focus();
    // What is not on the screen takes no focus.
    if (document.activeElement === next) return;
  }
}
