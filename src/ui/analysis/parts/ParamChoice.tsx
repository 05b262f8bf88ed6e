import { useCommands } from '../../atlas-context.tsx';
import { ParamSelect } from './ParamSelect.tsx';

interface Props<Choice extends string> {
  readonly label: string;
  /** The key in the link. */
  readonly name: string;
  readonly value: Choice;
  /** What there is to choose from and its name; the first holds where the link says nothing. */
  readonly choices: readonly (readonly [Choice, string])[];
}

/** One of a few choices of the open analysis. */
export function ParamChoice<Choice extends string>({ label, name, value, choices }: Props<Choice>) {
  const commands = useCommands();
  const first = choices[0]?.[0];
  return (
    <ParamSelect
      label={label}
      value={value}
      onChoose={(chosen) => commands.setParams({ [name]: chosen === first ? null : chosen })}
    >
      {choices.map(([choice, text]) => (
        <option key={choice} value={choice}>
          {text}
        </option>
      ))}
    </ParamSelect>
  );
}
