import type { ReactNode } from 'react';

/** Only the web: anything else that calls itself an address could run code or open a program. */
const WEB = /^https?:\/\//i;

/**
 * A link to a page of another site, which opens apart and is not told where the reader came from. An
 * address that is not one of the web stays text.
 */
export function OutsideLink(props: {
  readonly address: string;
  readonly title?: string;
  readonly children: ReactNode;
}) {
  const { address, title, children } = props;
  if (!WEB.test(address) || !URL.canParse(address)) return <span title={title}>{children}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={title}>
      {children}
    </a>
  );
}
