import { useState } from 'react';
import type { NumberRange } from '../../../analysis/study/params.ts';
import { useCommands } from '../../atlas-context.tsx';

interface Props {
  readonly label: string;
  /** The key in the link. */
  readonly name: string;
  readonly values: readonly number[];
  readonly range: Pick<NumberRange, 'least' | 'most'>;
  readonly hint: string;
}

/** Several numbers of the open analysis, typed with commas or spaces between them. */
export function ParamNumbers({ label, name, values, range: { least, most }, hint }: Props) {
  const commands = useCommands();
  const [draft, setDraft] = useState<string | null>(null);
  const read = (text: string): number[] | null => {
    const numbers = text
      .split(/[\s,;/]+/)
      .filter(Boolean)
      .map(Number);
    return numbers.every((number) => number >= least && number <= most) ? numbers : null;
  };
  return (
    <label className="param">
      {label}
      <input
        className="field"
        type="text"
        inputMode="numeric"
        placeholder={hint}
        aria-invalid={draft !== null && read(draft) === null}
        value={draft ?? values.join(', ')}
        onChange={({ currentTarget: { value } }) => {
          setDraft(value);
          const numbers = read(value);
          if (!numbers) return;
          commands.setParams({ [name]: numbers.length > 0 ? numbers.join('/') : null }, false);
        }}
        onBlur={() => {
          setDraft(null);
          commands.settle();
        }}
      />
    </label>
  );
}
