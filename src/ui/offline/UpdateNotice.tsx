import { useState } from 'react';
import { useWords } from '../atlas-context.tsx';
import { useServices } from '../services.tsx';
import './offline-words.ts';

/** Offers a newer version; nothing changes until it is taken up. The link keeps the view. */
export function UpdateNotice() {
  const { t } = useWords();
  const { offline } = useServices();
  const [isPutOff, setPutOff] = useState(false);
  if (isPutOff) return null;
  return (
    <div className="notice">
      <p>{t('offline.newer')}</p>
      <div className="notice-acts">
        <button type="button" className="button" onClick={offline.takeNewer}>
          {t('offline.reload')}
        </button>
        <button type="button" className="button button-quiet" onClick={() => setPutOff(true)}>
          {t('offline.later')}
        </button>
      </div>
    </div>
  );
}
