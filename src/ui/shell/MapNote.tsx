import { selectSpan } from '../../state/selectors.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';

/** The note that stands on every map: data's end, sources, and what boundaries do not mean. */
export function MapNote() {
  const { t, format } = useWords();
  const span = useAtlas(selectSpan);
  return (
    <footer className="map-note small">
      <p>
        <span>{t('shell.dataTo', { day: format.shortDay(span.to - 1) })}</span>
        {' · '}
        {t('shell.notUn')} {t('shell.boundaryNote')}
      </p>
      <p>{t('shell.attribution')}</p>
    </footer>
  );
}
