import { useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** Takes whole numbers only. */
  readonly whole?: boolean;
  readonly onChange: (value: number) => void;
  /** The field was left after its number had changed. */
  readonly onSettle?: () => void;
}

/** A number to type or step. What is not one between the bounds is marked and changes nothing. */
export function NumberField({
  label,
  value,
  least,
  most,
  whole = false,
  onChange,
  onSettle,
}: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const read = (text: string): number | null => {
    const number = Number(text.replace(',', '.'));
    const isGood = text.trim() !== '' && number >= least && number <= most;
    return isGood && (!whole || Number.isInteger(number)) ? number : null;
  };
  return (
    <input
      className="field number-field"
      type="number"
      inputMode={whole ? 'numeric' : 'decimal'}
      min={least}
      max={most}
      step={whole ? 1 : 'any'}
      aria-label={label}
      aria-invalid={draft !== null && read(draft) === null}
      value={draft ?? value}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setDraft(text);
        const number = read(text);
        if (number !== null) onChange(number);
      }}
      onBlur={() => {
        if (draft !== null && read(draft) !== null) onSettle?.();
        setDraft(null);
      }}
    />
  );
}
