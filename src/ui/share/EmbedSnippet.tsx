import { useId } from 'react';
import { useWords } from '../atlas-context.tsx';
import { useServices } from '../services.tsx';

/** The code that puts the map alone, as it is shown, into another page. */
export function EmbedSnippet({ link }: { link: string }) {
  const { t } = useWords();
  const { copy } = useServices();
  const id = useId();
  const code = embedCode(link);
  return (
    <details>
      <summary>{t('share.embed')}</summary>
      <label htmlFor={id} className="visually-hidden">
        {t('share.embed')}
      </label>
      <textarea id={id} className="field share-link" readOnly rows={4} value={code} />
      <button type="button" className="button" onClick={() => void copy(code)}>
        {t('share.embedCopy')}
      </button>
    </details>
  );
}

/** HTML of a frame that shows the link's view without panels. */
export function embedCode(link: string): string {
  const address = `${link}&ui=map`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${address}" title="MINUSMA Atlas" width="100%" height="480" style="border:0" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
}
