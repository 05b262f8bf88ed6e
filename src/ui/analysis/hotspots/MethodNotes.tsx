import { useWords } from '../../atlas-context.tsx';
import './hotspots-words.ts';

/** Which incidents count, the same for all of these analyses, and how this one works. */
export function MethodNotes({ method }: { method: string }) {
  const { t } = useWords();
  return (
    <>
      <p className="soft small">{t('hotspots.which')}</p>
      <p className="soft small">{method}</p>
    </>
  );
}
