import type { ReactNode } from 'react';
import { OutsideLink } from '../OutsideLink.tsx';

/** Names and values of facts; a fact without a value is left out. */
export function Facts({ rows }: { rows: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="facts">
      {rows.map(([name, value]) =>
        value === undefined || value === null || value === false || value === '' ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** A link to a page outside, named by its host so that it stays short. */
export function SourceLink({ address }: { address: string }) {
  // What has no host (`javascript:`) is shown as it stands.
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
  return <OutsideLink address={address}>{host || address}</OutsideLink>;
}
