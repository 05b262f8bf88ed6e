import { useWords } from '../atlas-context.tsx';
import { PhaseHeading } from './PhaseHeading.tsx';

/** Shown while the beginning of the file is read. */
export function LookingPhase({ file, onCancel }: { file: string; onCancel: () => void }) {
  const { t } = useWords();
  const looking = t('imports.looking', { file });
  return (
    <>
      <PhaseHeading>{looking}</PhaseHeading>
      <progress aria-label={looking} />
      <div className="import-acts">
        <button type="button" className="button" onClick={onCancel}>
          {t('imports.cancel')}
        </button>
      </div>
    </>
  );
}
