import { lazy, Suspense, useState } from 'react';
import type { AtlasState } from '../../state/atlas-state.ts';
import { useAtlas, useAtlasStore, useWords } from '../atlas-context.tsx';
import { Icon } from '../Icon.tsx';
import type { MakeMaterial, ReceiptMaterial } from './material.ts';

const ReceiptDialog = lazy(() =>
  import('./ReceiptDialog.tsx').then((file) => ({ default: file.ReceiptDialog })),
);

interface Props {
  readonly make: MakeMaterial;
  /** Where it can be pressed before there is an answer: is there one? */
  readonly isReady?: (state: AtlasState) => boolean;
  /** A sign without words, for narrow places; the words are its name. */
  readonly small?: string;
}

const always = () => true;

/** What is said in words where the button stands: the numbers that the receipt is of. */
function answerBeside(button: Element): string {
  const place = button.closest('.analysis, .summary-line');
  const said = place?.querySelectorAll('.analysis-answer, .summary') ?? [];
  return Array.from(said, ({ textContent }) => textContent?.trim()).join(' ');
}

/** Opens the receipt of a number, as the number is at that moment. */
export function ReceiptButton({ make, isReady = always, small }: Props) {
  const { t } = useWords();
  const store = useAtlasStore();
  const hasMaterial = useAtlas(isReady);
  const [material, setMaterial] = useState<ReceiptMaterial | null>(null);
  return (
    <>
      <button
        type="button"
        className={small ? 'button button-icon button-quiet' : 'button'}
        aria-label={small}
        disabled={!hasMaterial}
        onClick={({ currentTarget }) => {
          const made = make(store.getState());
          setMaterial(made && { ...made, answer: answerBeside(currentTarget) });
        }}
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
