import { lazy, Suspense, useState } from 'react';
import { useAtlasStore, useWords } from '../atlas-context.tsx';
import { Icon } from '../Icon.tsx';
import type { MakeMaterial, ReceiptMaterial } from './material.ts';

const ReceiptDialog = lazy(() =>
  import('./ReceiptDialog.tsx').then((file) => ({ default: file.ReceiptDialog })),
);

interface Props {
  readonly make: MakeMaterial;
  /** A sign without words, for narrow places; the words are its name. */
  readonly small?: string;
}

/** Opens the receipt of a number, as the number is at that moment. */
export function ReceiptButton({ make, small }: Props) {
  const { t } = useWords();
  const store = useAtlasStore();
  const [material, setMaterial] = useState<ReceiptMaterial | null>(null);
  return (
    <>
      <button
        type="button"
        className={small ? 'button button-icon button-quiet' : 'button receipt-button'}
        aria-label={small}
        onClick={() => setMaterial(make(store.getState()))}
      >
        <Icon name="receipt" />
        {!small && t('shell.receipt')}
      </button>
      {material && (
        <Suspense>
          <ReceiptDialog material={material} onClose={() => setMaterial(null)} />
        </Suspense>
      )}
    </>
  );
}
