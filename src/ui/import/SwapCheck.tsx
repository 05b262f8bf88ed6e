import { useId } from 'react';
import { useWords } from '../atlas-context.tsx';

interface Props {
  /** The first points lie near Mali only when exchanged. */
  readonly isLikely: boolean;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** Offers to exchange latitude and longitude where that makes sense of the points. */
export function SwapCheck({ isLikely, isChecked, onChange }: Props) {
  const { t } = useWords();
  const why = useId();
  if (!isLikely && !isChecked) return null;
  return (
    <div className="import-warning">
      <p id={why}>{t('imports.preview.swapWhy')}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={isChecked}
          aria-describedby={why}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {t('imports.preview.swap')}
      </label>
    </div>
  );
}
