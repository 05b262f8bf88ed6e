import type { DataKind } from '../domain/data-kind.ts';
import { hasOwnShown } from '../state/imports/imports.ts';
import { hasFailed } from '../state/reports.ts';
import { useAtlas, useWords } from './atlas-context.tsx';

/** The kinds that have words of their own for not being there. */
type Missing = 'incidents' | 'bases' | 'regions' | 'cercles';

/** Is there nothing to count because the file could not be read? */
export function useFailed(kind: DataKind): boolean {
  return useAtlas((state) => {
    // Of incidents there may be others: the reader's own, which can be counted.
    const hasOthers = !state.imports.shippedShown || hasOwnShown(state.imports);
    return hasFailed(state, kind) && !(kind === 'incidents' && hasOthers);
  });
}

/** In place of figures that would all be 0: that the file could not be read. */
export function NotLoaded({ kind }: { kind: Missing }) {
  const { t } = useWords();
  return <p className="not-loaded">{t(`shell.notLoaded.${kind}`)}</p>;
}
