import { Suspense, useState } from 'react';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { Icon } from '../Icon.tsx';
import { ShareDialog } from '../lazy-parts.tsx';
import { useServices } from '../services.tsx';
import type { Shared } from './ShareDialog.tsx';

/** Copies the link of the view and opens the dialog that says what it holds. */
export function ShareButton() {
  const { t, language } = useWords();
  const { shareLink, copy } = useServices();
  const isInLink = useAtlas((state) => state.view.language !== null);
  const [shared, setShared] = useState<Shared | null>(null);
  const share = async (inLanguage: boolean) => {
    const link = shareLink(inLanguage ? language : undefined);
    setShared({ link, copied: await copy(link), inLanguage });
  };
  return (
    <>
      <button type="button" className="button button-primary" onClick={() => void share(isInLink)}>
        <Icon name="share" />
        <span className="bar-label">{t('shell.share')}</span>
      </button>
      {shared && (
        <Suspense>
          <ShareDialog shared={shared} share={share} onClose={() => setShared(null)} />
        </Suspense>
      )}
    </>
  );
}
