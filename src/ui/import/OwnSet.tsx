import { useId } from 'react';
import type { ImportedSet } from '../../state/imports/imports.ts';
import { useWords } from '../atlas-context.tsx';
import { useServices } from '../services.tsx';
import { bytesText } from './bytes-text.ts';
import { DeleteSet } from './DeleteSet.tsx';
import { downloadReport } from './download-report.ts';

interface Props {
  readonly set: ImportedSet;
  /** The row is about to go, and what had the focus in it. */
  readonly onRemoved: () => void;
}

/** One set: shown or not, its rows and days, its size, its report, and the way out. */
export function OwnSet({ set, onRemoved }: Props) {
  const { t, format, language } = useWords();
  const { imports } = useServices();
  const facts = useId();
  const { file, rowsImported } = set.report;
  const size = bytesText(language, set.bytes);
  return (
    <li className="own-set">
      <label className="check">
        <input
          type="checkbox"
          checked={set.shown}
          disabled={set.broken}
          aria-describedby={facts}
          onChange={(event) => imports.show(set.id, event.currentTarget.checked)}
        />
        <span>{file}</span>
      </label>
      <p className="small soft" id={facts}>
        {[
          set.source,
          t('imports.own.rows', { number: format.number(rowsImported) }),
          format.days(set.first, set.last),
          set.kept ? t('imports.own.inStorage', { size }) : size,
        ].join(' · ')}
      </p>
      {set.broken && <p className="small own-warning">{t('imports.own.broken')}</p>}
      {!set.kept && <p className="small own-warning">{t('imports.own.notKept')}</p>}
      <div className="import-acts">
        <button
          type="button"
          className="button"
          aria-label={t('imports.own.reportOf', { file })}
          onClick={() => downloadReport(set.report)}
        >
          {t('imports.own.report')}
        </button>
        <DeleteSet
          file={file}
          onDelete={() => {
            onRemoved();
            imports.remove(set.id);
          }}
        />
      </div>
    </li>
  );
}
