import { useId } from 'react';
import type { NumberRange } from '../../../analysis/study/params.ts';
import { useCommands } from '../../atlas-context.tsx';
import { NumberField } from '../../NumberField.tsx';
import { isSliderKey } from './slider-keys.ts';

interface Props {
  readonly label: string;
  /** The key in the link. */
  readonly name: string;
  readonly value: number;
  readonly range: NumberRange;
  readonly whole?: boolean;
  /** Of the slider, where numbers need not be whole. */
  readonly step?: number;
}

/**
 * A number of the open analysis, by slider or typed. A drag of the slider is one
 * act, and so is what is typed, when the field is left.
 */
export function ParamNumber({ label, name, value, range, whole = false, step }: Props) {
  const commands = useCommands();
  const id = useId();
  const set = (next: number) =>
    commands.setParams({ [name]: next === range.first ? null : String(next) }, false);
  return (
    <div className="param">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={range.least}
        max={range.most}
        step={whole ? 1 : (step ?? 'any')}
        value={value}
        onChange={(event) => set(Number(event.currentTarget.value))}
        onPointerUp={commands.settle}
        onKeyUp={(event) => isSliderKey(event.key) && commands.settle()}
      />
      <NumberField
        label={label}
        value={value}
        least={range.least}
        most={range.most}
        whole={whole}
        onChange={set}
        onSettle={commands.settle}
      />
    </div>
  );
}
