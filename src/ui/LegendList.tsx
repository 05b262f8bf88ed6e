import type { LegendEntry } from '../layers/layer.ts';
import { useWords } from './atlas-context.tsx';
import { LegendSymbol } from './LegendSymbol.tsx';

interface Props {
  readonly entries: readonly LegendEntry[];
  /** Says whose legend it is where nothing around the list does. */
  readonly name?: string;
}

/** What a layer draws on the map, an entry a line. */
export function LegendList({ entries, name }: Props) {
  const { language } = useWords();
  return (
    <ul className="layer-legend small" aria-label={name}>
      {entries.map(({ symbol, label }) => (
        <li key={label.en}>
          <LegendSymbol symbol={symbol} />
          {label[language]}
        </li>
      ))}
    </ul>
  );
}
