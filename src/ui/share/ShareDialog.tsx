import { useState } from 'react';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { Icon } from '../Icon.tsx';
import { useServices } from '../services.tsx';
import { AtlasDialog } from './AtlasDialog.tsx';
import { SharedLink } from './SharedLink.tsx';

/** Copies the link of the view and says what it holds. */
export function ShareDialog() {
  const { t, language } = useWords();
  const { shareLink, copy } = useServices();
  const linkLanguage = useAtlas((state) => state.view.language);
  const [shared, setShared] = useState<{ link: string; copied: boolean } | null>(null);
  const [inLanguage, setInLanguage] = useState(false);
  const share = async (withLanguage: boolean) => {
    setInLanguage(withLanguage);
    const link = shareLink(withLanguage ? language : undefined);
    setShared({ link, copied: await copy(link) });
  };
  return (
    <>
      <button
        type="button"
        className="button button-primary"
        onClick={() => void share(linkLanguage !== null)}
      >
        <Icon name="share" />
        <span className="bar-label">{t('share.share')}</span>
      </button>
      <AtlasDialog
        title={t('share.title')}
        isOpen={shared !== null}
        onClose={() => setShared(null)}
      >
        {shared && (
          <SharedLink
            {...shared}
            inLanguage={inLanguage}
            setInLanguage={(yes) => void share(yes)}
            again={() => void share(inLanguage)}
          />
        )}
      </AtlasDialog>
    </>
  );
}
