import { useAtlas, useWords } from '../atlas-context.tsx';
import { useServices } from '../services.tsx';
import { FileRow } from './FileRow.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import { SourceCard } from './SourceCard.tsx';
import './data.css';

/** What was read, from where, to what date, under what licence, and what was left out and why. */
export function DataPanel() {
  const { t, format } = useWords();
  const { reload } = useServices();
  const manifest = useAtlas((state) => state.data.manifest);
  const leftOut = useAtlas((state) => state.data.leftOut);
  const files = useAtlas((state) => state.files);
  const anyFailed = files.some((file) => file.status === 'failed');
  return (
    <div className="data-panel">
      {manifest && (
        <p className="small soft">
          {t('data.fingerprint', {
            hex: manifest.fingerprint,
            first: format.shortDay(manifest.first),
            last: format.shortDay(manifest.last),
          })}
        </p>
      )}
      {manifest?.sources.map((source) => (
        <SourceCard
          key={source.id}
          source={source}
          leftOut={leftOut.filter((row) => row.source === source.id)}
        />
      ))}
      <LeftOutList
        rows={leftOut.filter((row) => !manifest?.sources.some(({ id }) => id === row.source))}
      />
      <h3>{t('data.files')}</h3>
      <ul className="data-files">
        {files.map((file) => (
          <FileRow key={file.path} file={file} />
        ))}
      </ul>
      {anyFailed && (
        <button type="button" className="button" onClick={reload}>
          {t('data.retry')}
        </button>
      )}
    </div>
  );
}
