import { selectSpan } from '../../state/selectors.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';

/** The note that stands on every map: data's end, sources, and what boundaries do not mean. */
export function MapNote() {
  const { t, format } = useWords();
  const span = useAtlas(selectSpan);
  const dataTo = t('shell.dataTo', { day: format.shortDay(span.to - 1) });
  return (
    <footer className="map-note">
      <p className="map-note-long">
        {dataTo} · {t('shell.notUn')} {t('shell.boundaryNote')}
        <br />
        {t('shell.attribution')}
      </p>
      <details className="map-note-short">
        <summary>
          {dataTo} · {t('shell.boundaryShort')}
        </summary>
        {t('shell.notUn')} {t('shell.boundaryNote')} {t('shell.attribution')}
      </details>
    </footer>
  );
}
