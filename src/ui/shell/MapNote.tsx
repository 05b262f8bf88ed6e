import { useAtlas, useWords } from '../atlas-context.tsx';

/** The note that stands on every map: data's end, sources, and what boundaries do not mean. */
export function MapNote() {
  const { t, format } = useWords();
  const manifest = useAtlas((state) => state.data.manifest);
  const { sets, shippedShown } = useAtlas((state) => state.imports);
  const own = sets.filter(({ shown }) => shown).map(({ report }) => report.file);
  const ownToo =
    own.length > 0 &&
    `${t(shippedShown ? 'shell.ownToo' : 'shell.ownOnly', { names: format.list(own) })} `;
  const dataTo =
    manifest && shippedShown
      ? `${t('shell.dataTo', { day: format.shortDay(manifest.last) })} · `
      : '';
  return (
    <footer className="map-note">
      <p className="map-note-long">
        {dataTo}
        {ownToo}
        {t('shell.notUn')} {t('shell.boundaryNote')}
        <br />
        {t('shell.attribution')}
      </p>
      <details className="map-note-short">
        <summary>
          {dataTo}
          {t('shell.boundaryShort')}
        </summary>
        {ownToo}
        {t('shell.notUn')} {t('shell.boundaryNote')} {t('shell.attribution')}
      </details>
    </footer>
  );
}
