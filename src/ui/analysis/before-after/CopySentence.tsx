import { useState } from 'react';
import { useAtlas, useWords } from '../../atlas-context.tsx';
import { useServices } from '../../services.tsx';

/** Copies the finding with the link that shows it; not while numbers of before still stand there. */
export function CopySentence({ text }: { text: string }) {
  const { t, language } = useWords();
  const { copy, shareLink } = useServices();
  const isReady = useAtlas((state) => state.studies.panel?.status === 'ready');
  const [copied, setCopied] = useState<{ text: string; well: boolean } | null>(null);
  const run = async () => setCopied({ text, well: await copy(`${text}\n${shareLink(language)}`) });
  const told = copied?.text === text ? copied : null;
  return (
    <p className="before-after-copy">
      <button type="button" className="button" disabled={!isReady} onClick={() => void run()}>
        {t('beforeAfter.copy')}
      </button>
      <span role="status" className="small">
        {told && t(told.well ? 'beforeAfter.copied' : 'beforeAfter.notCopied')}
      </span>
    </p>
  );
}
