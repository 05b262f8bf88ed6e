import { useEffect, useState } from 'react';
import { selectLanguage } from '../../state/selectors.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { bytesText } from '../import/bytes-text.ts';
import { type KeptAmount, useServices } from '../services.tsx';
import './offline-words.ts';

/** Says that the atlas works without a network, and how much this browser keeps for that. */
export function KeptOffline() {
  const { t, format } = useWords();
  const language = useAtlas(selectLanguage);
  const { kept, isNewer } = useAtlas((state) => state.offline);
  const { offline } = useServices();
  const [amount, setAmount] = useState<KeptAmount | null>(null);

  // The seam with the browser's storage: it is read when someone looks, and again after a change.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer version lies beside the old one
  useEffect(() => {
    if (kept !== 'stored') return;
    let isWanted = true;
    void offline.amount().then((found) => isWanted && setAmount(found));
    return () => {
      isWanted = false;
    };
  }, [kept, isNewer, offline]);

  if (kept === 'not') return null;
  const text = () => {
    if (kept === 'storing') return t('offline.storing');
    if (!amount) return t('offline.stored');
    const files = format.number(amount.files);
    return t('offline.storedAmount', { files, size: bytesText(language, amount.bytes) });
  };
  return <p className="small soft">{text()}</p>;
}
