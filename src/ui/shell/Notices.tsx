import { Suspense } from 'react';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { UpdateNotice } from '../lazy-parts.tsx';
import { DataNotice } from './DataNotice.tsx';
import { LinkNotice } from './LinkNotice.tsx';

/** What is loading, what failed, what a link asked for in vain, and a newer version of the atlas. */
export function Notices() {
  const { t } = useWords();
  const loading = useAtlas((state) => state.loading);
  const map = useAtlas((state) => state.map);
  const isNewer = useAtlas((state) => state.offline.isNewer);
  return (
    <div className="notices" aria-live="polite">
      {loading && <Progress />}
      <DataNotice />
      {map === 'none' && <p className="notice notice-warning">{t('shell.noWebgl')}</p>}
      <LinkNotice />
      {isNewer && (
        <Suspense>
          <UpdateNotice />
        </Suspense>
      )}
    </div>
  );
}

function Progress() {
  const { t } = useWords();
  const files = useAtlas((state) => state.files);
  const ready = files.filter((file) => file.status !== 'loading').length;
  const bytes = files.reduce((sum, file) => sum + file.bytesRead, 0);
  const total = files.reduce((sum, file) => sum + file.bytesTotal, 0);
  return (
    <div className="notice">
      <p>
        {t('shell.loading')}
        {files.length > 0 && ` · ${t('shell.loadingFile', { ready, all: files.length })}`}
      </p>
      <progress value={total ? bytes / total : 0} aria-label={t('shell.loading')} />
    </div>
  );
}
