import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
}

/** A labelled list to choose from, in a line of its own among the parameters of an analysis. */
export function ParamSelect({ label, value, onChoose, children }: Props) {
  return (
    <label className="param">
      {label}
      <select
        className="field"
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {children}
      </select>
    </label>
  );
}
