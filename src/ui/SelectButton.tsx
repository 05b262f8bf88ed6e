import type { ReactNode } from 'react';
import type { Selection } from '../domain/selection.ts';
import { useCommands } from './atlas-context.tsx';

interface Props {
  readonly selection: Selection;
  readonly children: ReactNode;
}

/** The name of a thing, which selects it. */
export function SelectButton({ selection, children }: Props) {
  const commands = useCommands();
  return (
    <button type="button" className="button-text" onClick={() => commands.select(selection)}>
      {children}
    </button>
  );
}
