import { Suspense, useCallback, useState } from 'react';
import { useAtlas } from '../atlas-context.tsx';
import { ImportDialog } from '../lazy-parts.tsx';
import { useServices } from '../services.tsx';
import { DropZone } from './DropZone.tsx';

/** Where files of incidents come in, one at a time, and the dialog on the one that is under way. */
export function ImportDesk() {
  const { imports } = useServices();
  const phase = useAtlas((state) => state.imports.job?.phase ?? null);
  const [fromSeveral, setFromSeveral] = useState(false);
  const take = useCallback(
    (files: readonly File[]) => {
      const [first] = files;
      if (!first) return;
      setFromSeveral(files.length > 1);
      imports.look(first);
    },
    [imports],
  );
  return (
    <>
      <DropZone isBusy={phase === 'running'} onDrop={take} />
      {phase && (
        <Suspense>
          <ImportDialog
            fromSeveral={fromSeveral}
            onChoose={(file) => take([file])}
            onClose={() => {
              setFromSeveral(false);
              imports.close();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
