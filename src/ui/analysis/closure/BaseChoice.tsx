import type { Base } from '../../../domain/mission-places.ts';
import { useCommands, useWords } from '../../atlas-context.tsx';
import { ParamSelect } from '../parts/ParamSelect.tsx';

interface Props {
  readonly chosen: string;
  /** Open on the last day of the window: these can be chosen. */
  readonly open: readonly Base[];
  readonly bases: readonly Base[];
}

/** The base that closes: an open one, or the one that a link names. */
export function BaseChoice({ chosen, open, bases }: Props) {
  const { t, language } = useWords();
  const commands = useCommands();
  const isOpen = open.some(({ id }) => id === chosen);
  const named = isOpen ? [] : bases.filter(({ id }) => id === chosen);
  return (
    <ParamSelect
      label={t('closure.base')}
      value={chosen}
      onChoose={(value) => commands.setParams({ base: value })}
    >
      {!isOpen && named.length === 0 && <option value={chosen}>{chosen || '–'}</option>}
      {[...named, ...open].map(({ id, name }) => (
        <option key={id} value={id}>
          {name[language]}
        </option>
      ))}
    </ParamSelect>
  );
}
