import type { FileFormat } from '../../domain/import/mapping.ts';
import type { Trial } from '../../domain/import/preview.ts';
import { useWords } from '../atlas-context.tsx';
import { unitOf } from './draft.ts';
import { Reasons } from './Reasons.tsx';

/** What would become of the first rows, and why. */
export function TrialFacts({ trial, format: fileFormat }: { trial: Trial; format: FileFormat }) {
  const { t, format } = useWords();
  const { rowsRead, rowsRefused, counts, problems } = trial;
  return (
    <section className="import-part">
      <h4>{t('imports.preview.trial')}</h4>
      <p role="status">
        {rowsRead === 0
          ? t('imports.preview.trialLater')
          : t('imports.preview.trialRead', {
              count: rowsRead,
              number: format.number(rowsRead),
              read: format.number(rowsRead - rowsRefused),
            })}
      </p>
      <Reasons counts={counts} problems={problems} unit={unitOf(fileFormat)} />
    </section>
  );
}
