import type { RawParams } from '../../../analysis/study/study.ts';
import type { AtlasState } from '../../../state/atlas-state.ts';
import { useAtlasStore, useCommands, useWords } from '../../atlas-context.tsx';
import '../../inspector/inspector-words.ts';

/** Opens the exposure of a route that is drawn; `drawn` gives its parameters, or `null` where it is nowhere. */
export function ExposureOf({ drawn }: { drawn: (state: AtlasState) => RawParams | null }) {
  const { t } = useWords();
  const commands = useCommands();
  const store = useAtlasStore();

  function open(): void {
    const params = drawn(store.getState());
    if (params) commands.setAnalysis({ name: 'exposure', params });
  }
  return (
    <button type="button" className="button" onClick={open}>
      {t('inspector.exposure')}
    </button>
  );
}
