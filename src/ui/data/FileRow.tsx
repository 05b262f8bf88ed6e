import type { FileReport } from '../../state/atlas-state.ts';
import { useWords } from '../atlas-context.tsx';
import { problemText } from '../problem-text.ts';

const STATUS = {
  ready: 'data.fileReady',
  failed: 'data.fileFailed',
  loading: 'data.fileLoading',
} as const;

/** One file: how far it came, its rows and everything that was wrong with it. */
export function FileRow({ file }: { file: FileReport }) {
  const { t, format } = useWords();
  return (
    <li className={`file file-${file.status}`}>
      <p className="file-line small">
        <span>{file.path}</span>
        <span className="soft">
          {t(STATUS[file.status])}
          {file.status === 'ready' && ` · ${t('data.rows', { count: file.rows })}`}
        </span>
      </p>
      {file.status === 'loading' && (
        <progress
          aria-label={file.path}
          value={file.bytesTotal ? file.bytesRead / file.bytesTotal : 0}
        />
      )}
      {file.problems.length > 0 && (
        <details className="small" open={file.status === 'failed'}>
          <summary>{t('data.problems', { count: file.problems.length })}</summary>
          <ul>
            {file.problems.slice(0, 200).map((problem) => (
              <li key={`${problem.code} ${problem.at} ${problem.detail}`}>
                {problemText(t, problem)}
              </li>
            ))}
            {file.problems.length > 200 && <li>… {format.number(file.problems.length - 200)}</li>}
          </ul>
        </details>
      )}
    </li>
  );
}
