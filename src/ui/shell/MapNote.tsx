import { useAtlas, useWords } from '../atlas-context.tsx';

/** The note that stands on every map: data's end, sources, and what boundaries do not mean. */
export function MapNote() {
  const { t, format } = useWords();
  const manifest = useAtlas((state) => state.data.manifest);
  const dataTo = manifest ? `${t('shell.dataTo', { day: format.shortDay(manifest.last) })} · ` : '';
  return (
    <footer className="map-note">
      <p className="map-note-long">
        {dataTo}
        {t('shell.notUn')} {t('shell.boundaryNote')}
        <br />
        {t('shell.attribution')}
      </p>
      <details className="map-note-short">
        <summary>
          {dataTo}
          {t('shell.boundaryShort')}
        </summary>
        {t('shell.notUn')} {t('shell.boundaryNote')} {t('shell.attribution')}
      </details>
    </footer>
  );
}
