import type { ImportProgress } from '../../domain/import/progress.ts';
import { useWords } from '../atlas-context.tsx';
import { PhaseHeading } from './PhaseHeading.tsx';

interface Props {
  readonly file: string;
  /** `null` until the first piece is read. */
  readonly progress: ImportProgress | null;
  readonly onCancel: () => void;
}

/** How much of the file is read, how fast, and how many rows are left out so far. */
export function RunningPhase({ file, progress, onCancel }: Props) {
  const { t, format } = useWords();
  const share = progress?.bytesInAll ? Math.min(1, progress.bytesRead / progress.bytesInAll) : null;
  return (
    <>
      <PhaseHeading>{t('imports.running.title', { file })}</PhaseHeading>
      {/* Without a value the bar says that nobody knows yet. */}
      <progress
        aria-label={t('imports.running.bar')}
        {...(share === null ? {} : { value: share })}
      />
      {progress && share !== null && (
        <p className="small import-figures">
          {[
            format.percent(share),
            t('imports.running.read', { number: format.number(progress.rowsRead) }),
            t('imports.running.refused', { number: format.number(progress.rowsRefused) }),
            t('imports.running.speed', { number: format.number(progress.rowsPerSecond) }),
          ].join(' · ')}
        </p>
      )}
      <p className="small soft" role="status">
        {share === 1 ? t('imports.running.storing') : ''}
      </p>
      <div className="import-acts">
        <button type="button" className="button" onClick={onCancel}>
          {t('imports.cancel')}
        </button>
      </div>
    </>
  );
}
