import { type ReactNode, type Ref, useState } from 'react';
import { type FileParts, rowsToCsv, rowsToGeoJson } from '../../analysis/export-rows.ts';
import { selectTally, selectWindow } from '../../state/selectors.ts';
import { useAtlas, useAtlasStore, useCommands, useWords } from '../atlas-context.tsx';
import { Icon } from '../Icon.tsx';
import { useFailed } from '../NotLoaded.tsx';
import { exportName, exportNote } from './export-note.ts';

export interface DownloadProps {
  /** The link of the present view, for the file. */
  readonly link: () => string;
  readonly onDownload: (name: string, mime: string, parts: FileParts) => Promise<void>;
}

type Kind = 'csv' | 'geojson';

/** How many incidents there are, the downloads, and the way out. */
export function TableToolbar({
  link,
  onDownload,
  countRef,
}: DownloadProps & { countRef: Ref<HTMLParagraphElement> }) {
  const { t, format } = useWords();
  const store = useAtlasStore();
  const commands = useCommands();
  const count = useAtlas((state) => selectTally(state).shown);
  const failed = useFailed('incidents');
  const standsForMap = useAtlas((state) => state.map === 'none');

  const [running, setRunning] = useState<Kind | null>(null);

  async function download(kind: Kind) {
    if (running) return;
    setRunning(kind);
    try {
      await onDownload(...fileOf(kind));
    } finally {
      setRunning(null);
    }
  }

  function fileOf(kind: Kind): Parameters<DownloadProps['onDownload']> {
    const state = store.getState();
    const { incidents } = state.data;
    const { rows } = selectTally(state);
    const note = exportNote(state, t('shell.title'), link());
    const name = exportName(selectWindow(state), kind);
    if (kind === 'csv') {
      return [name, 'text/csv;charset=utf-8', rowsToCsv(incidents, rows, note)];
    }
    return [name, 'application/geo+json', rowsToGeoJson(incidents, rows, note)];
  }

  const button = (kind: Kind, children: ReactNode) => (
    <button
      type="button"
      className="button"
      disabled={count === 0}
      // Not `disabled` while it runs: that would take the focus away.
      aria-disabled={running !== null}
      aria-busy={running === kind}
      aria-label={t(`table.${kind}`)}
      onClick={() => download(kind)}
    >
      <Icon name="download" />
      {children}
    </button>
  );

  return (
    <div className="incidents-bar">
      <p ref={countRef} tabIndex={-1}>
        {failed ? t('table.noCount') : t('table.count', { count, number: format.number(count) })}
      </p>
      <p className="soft small incidents-keys">{t('table.keys')}</p>
      {button('csv', 'CSV')}
      {button('geojson', 'GeoJSON')}
      {!standsForMap && (
        <button
          type="button"
          className="button button-icon button-quiet"
          aria-label={t('table.close')}
          onClick={() => commands.setTableOpen(false)}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
