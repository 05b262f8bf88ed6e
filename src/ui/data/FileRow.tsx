import type { FileReport } from '../../state/atlas-state.ts';
import { lossesOf } from '../../state/reports.ts';
import { useWords } from '../atlas-context.tsx';
import { problemText } from '../problem-text.ts';

const STATUS = {
  ready: 'data.fileReady',
  failed: 'data.fileFailed',
  loading: 'data.fileLoading',
} as const;
const MOST_LISTED = 200;

interface Props {
  readonly file: FileReport;
  /** Shows what was left out without being asked. */
  readonly showLosses: boolean;
}

/** One file: how far it came, its rows and everything that was wrong with it. */
export function FileRow({ file, showLosses }: Props) {
  const { t, format } = useWords();
  const { rows, parts } = lossesOf(file);
  const isOpen = file.status === 'failed' || (showLosses && rows + parts > 0);
  return (
    <li className={`file file-${file.status}`}>
      <p className="file-line small">
        <span>{file.path}</span>
        <span className="soft">
          {[
            t(STATUS[file.status]),
            file.rows !== null && t('data.rows', { count: file.rows, number: n(file.rows) }),
            rows > 0 && t('data.rowsLeftOut', { count: rows, number: n(rows) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      {file.status === 'loading' && (
        <progress
          aria-label={file.path}
          value={file.bytesTotal ? file.bytesRead / file.bytesTotal : 0}
        />
      )}
      {file.problems.length > 0 && (
        <details className="small" open={isOpen}>
          <summary>{t('data.problems', { count: file.problems.length })}</summary>
          <ul>
            {file.problems.slice(0, MOST_LISTED).map((problem) => (
              <li key={`${problem.code} ${problem.at} ${problem.detail}`}>
                {problemText({ t, format }, problem)}
              </li>
            ))}
            {file.problems.length > MOST_LISTED && (
              <li>… {n(file.problems.length - MOST_LISTED)}</li>
            )}
          </ul>
        </details>
      )}
    </li>
  );

  function n(count: number): string {
    return format.number(count);
  }
}
