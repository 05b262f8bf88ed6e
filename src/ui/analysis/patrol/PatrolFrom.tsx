import { pointingCommands } from '../../../state/pointing-commands.ts';
import { openingParams } from '../../../state/studies/opening-params.ts';
import { useAtlasStore, useCommands, useWords } from '../../atlas-context.tsx';
import './patrol-words.ts';

/** Begins the sketch of a patrol at a base: its first point is there, the next are set on the map. */
export function PatrolFrom({ id }: { id: string }) {
  const { t } = useWords();
  const commands = useCommands();
  const store = useAtlasStore();

  function begin(): void {
    const { data, view } = store.getState();
    const selection = { kind: 'base', id } as const;
    const params = openingParams('patrol', { data, view: { ...view, selection } });
    commands.openAnalysis({ name: 'patrol', params });
    pointingCommands(store).startRoute();
  }
  return (
    <button type="button" className="button" onClick={begin}>
      {t('patrol.fromHere')}
    </button>
  );
}
