import type { ImportReport } from '../../domain/import/report.ts';
import { useWords } from '../atlas-context.tsx';
import { downloadReport } from './download-report.ts';
import { PhaseHeading } from './PhaseHeading.tsx';
import { Reasons } from './Reasons.tsx';

interface Props {
  readonly report: ImportReport;
  /** False when no row was fit to make a set of. */
  readonly isAdded: boolean;
  readonly onClose: () => void;
}

/** What came of the file: its rows, and why some are left out or changed. */
export function DonePhase({ report, isAdded, onClose }: Props) {
  const { t, format } = useWords();
  const { file, rowsRead, rowsImported, rowsRepaired, rowsRefused, seconds } = report;
  const figures = [
    [t('imports.done.read'), format.number(rowsRead)],
    [t('imports.done.imported'), format.number(rowsImported)],
    [t('imports.done.repaired'), format.number(rowsRepaired)],
    [t('imports.done.refused'), format.number(rowsRefused)],
    [t('imports.done.time'), t('imports.done.seconds', { number: format.decimal(seconds) })],
  ] as const;
  return (
    <>
      <PhaseHeading>{t('imports.done.title', { file })}</PhaseHeading>
      {!isAdded && (
        <p className="import-warning" role="alert">
          {t('imports.done.none')}
        </p>
      )}
      <div role="status">
        <dl className="import-facts">
          {figures.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      {report.isSwapLikely && <p className="import-warning">{t('imports.done.swapLikely')}</p>}
      {report.problems.length > 0 && (
        <section className="import-part">
          <h4>{t('imports.done.reasons')}</h4>
          <Reasons counts={report.counts} problems={report.problems} unit={report.unit} />
        </section>
      )}
      <div className="import-acts">
        <button type="button" className="button button-primary" onClick={onClose}>
          {isAdded ? t('imports.done.show') : t('imports.done.close')}
        </button>
        {report.problems.length > 0 && (
          <button type="button" className="button" onClick={() => downloadReport(report)}>
            {t('imports.done.report')}
          </button>
        )}
      </div>
    </>
  );
}
