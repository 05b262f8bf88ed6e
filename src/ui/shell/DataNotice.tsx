import { useState } from 'react';
import type { FileReport } from '../../state/atlas-state.ts';
import { lossesOf, selectReports } from '../../state/reports.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { problemText } from '../problem-text.ts';

/** So many files are named; the list in the panel has them all. */
const MOST_NAMED = 4;

/** Names the files that failed, were cut short or are not those of the manifest, and leads to them. */
export function DataNotice() {
  const { t } = useWords();
  const commands = useCommands();
  const reports = useAtlas(selectReports);
  const isPlain = useAtlas((state) => state.basemap?.status === 'failed');
  const loading = useAtlas((state) => state.loading);
  const [closed, setClosed] = useState<string | null>(null);
  const lines = useLines(reports);
  const text = lines.join('\n');
  if (loading || lines.length === 0 || text === closed) return null;
  const failed = reports.filter(({ status }) => status === 'failed').length;
  const hidden = lines.length - MOST_NAMED;
  return (
    <div className="notice notice-warning">
      {failed > 0 && (
        <p>
          {failed === reports.length
            ? t('shell.allFailed')
            : t('shell.fileFailed', { count: failed })}
        </p>
      )}
      <ul className="small">
        {lines.slice(0, MOST_NAMED).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {hidden > 0 && <li>{t('shell.moreFiles', { count: hidden })}</li>}
        {isPlain && <li>{t('shell.plainGround')}</li>}
      </ul>
      <div className="notice-acts">
        <button type="button" className="button" onClick={commands.showFiles}>
          {t('shell.showData')}
        </button>
        <button type="button" className="button button-quiet" onClick={() => setClosed(text)}>
          {t('shell.close')}
        </button>
      </div>
    </div>
  );
}

/** What there is to say of each file, the gravest first. */
function useLines(reports: readonly FileReport[]): readonly string[] {
  const { t, format } = useWords();
  return reports.flatMap((report) => {
    const { path: file, status, problems } = report;
    if (status === 'failed') {
      const reason = problems.find(({ severity }) => severity === 'error');
      return reason
        ? t('shell.whereWhat', { where: file, what: problemText({ t, format }, reason) })
        : file;
    }
    const { rows, parts } = lossesOf(report);
    const isOther = problems.some(({ code }) => code === 'file-changed' || code === 'row-count');
    return [
      ...(rows > 0
        ? [t('shell.rowsLost', { file, count: rows, number: format.number(rows) })]
        : []),
      ...(parts > 0
        ? [t('shell.partsLost', { file, count: parts, number: format.number(parts) })]
        : []),
      ...(isOther && rows + parts === 0 ? [t('shell.fileChanged', { file })] : []),
    ];
  });
}
