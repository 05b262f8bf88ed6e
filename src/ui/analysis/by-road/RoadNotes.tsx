import { useWords } from '../../atlas-context.tsx';
import './by-road-words.ts';

/** What everything by road is not, and how it is reckoned. */
export function RoadNotes() {
  const { t } = useWords();
  return (
    <>
      <p className="small road-caveat">{t('byRoad.caveat')}</p>
      <p className="soft small">{t('byRoad.method')}</p>
    </>
  );
}
