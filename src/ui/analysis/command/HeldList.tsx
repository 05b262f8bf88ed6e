import type { Held } from '../../../analysis/command/office-holders.ts';
import { useWords } from '../../atlas-context.tsx';
import { SourceLink } from '../../inspector/Facts.tsx';
import { tenureText } from './held-text.ts';

/** Who held an office, or may have: dates, what the sources leave open, and the source. */
export function HeldList({ held }: { held: readonly Held[] }) {
  const { t, format, language } = useWords();
  return (
    <ul className="held small">
      {held.map((one) => (
        <li key={one.holder.name}>
          <b>{one.holder.name}</b>, {tenureText(t, format, one)}
          {one.holder.note && `. ${one.holder.note[language]}`}{' '}
          <SourceLink address={one.holder.reference} />
        </li>
      ))}
    </ul>
  );
}
