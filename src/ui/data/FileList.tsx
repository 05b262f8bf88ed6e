import { useEffect, useRef, useState } from 'react';
import { selectReports } from '../../state/reports.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { useServices } from '../services.tsx';
import { FileRow } from './FileRow.tsx';

/** Every file that was read or should have been, those that failed first. */
export function FileList() {
  const { t } = useWords();
  const { reload } = useServices();
  const commands = useCommands();
  const reports = useAtlas(selectReports);
  const isWanted = useAtlas((state) => state.filesWanted);
  const heading = useRef<HTMLHeadingElement>(null);
  const [showLosses, setShowLosses] = useState(false);

  // Focus and scrolling are the browser's: whoever asked for the list is taken to it.
  useEffect(() => {
    if (!isWanted) return;
    setShowLosses(true);
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
    commands.filesShown();
  }, [isWanted, commands]);

  return (
    <section className="data-file-list">
      <h3 ref={heading} tabIndex={-1}>
        {t('data.files')}
      </h3>
      <ul className="data-files" aria-label={t('data.files')}>
        {reports.map((file) => (
          <FileRow key={file.path} file={file} showLosses={showLosses} />
        ))}
      </ul>
      {reports.some((file) => file.status === 'failed') && (
        <button type="button" className="button" onClick={reload}>
          {t('data.retry')}
        </button>
      )}
    </section>
  );
}
