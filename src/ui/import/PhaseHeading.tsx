import { useEffect, useRef } from 'react';

/** What the dialog is at. Whoever works by keyboard or ear is taken to it when the phase begins. */
export function PhaseHeading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Focus is the browser's: what had it is gone with the phase before.
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3 ref={heading} tabIndex={-1} className="import-heading">
      {children}
    </h3>
  );
}
