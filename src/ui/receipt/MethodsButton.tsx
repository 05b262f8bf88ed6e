import { lazy, Suspense, useState } from 'react';
import { useWords } from '../atlas-context.tsx';
import type { MethodName } from '../words/method.ts';
import '../share/help-words.ts';

const MethodsDialog = lazy(() =>
  import('./MethodsDialog.tsx').then((file) => ({ default: file.MethodsDialog })),
);

/** Opens the page of methods, at one of them if it is named. */
export function MethodsButton({ at }: { at: MethodName | null }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {t('help.methods')}
      </button>
      {isOpen && (
        <Suspense>
          <MethodsDialog at={at} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
