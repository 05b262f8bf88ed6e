import { useState } from 'react';
import type { AtlasState } from '../../../state/atlas-state.ts';
import { selectQuestion } from '../../../state/studies/study-question.ts';
import { useAtlas, useWords } from '../../atlas-context.tsx';
import { useServices } from '../../services.tsx';

/** The link is that of the view: the numbers must be the view's, too. */
function selectIsReady(state: AtlasState): boolean {
  const run = state.studies.panel;
  const asked = selectQuestion(state, 'panel');
  return run?.status === 'ready' && run.last?.question.key === asked?.key;
}

/** Copies the finding with the link that shows it; not while numbers of before still stand there. */
export function CopySentence({ text }: { text: string }) {
  const { t, language } = useWords();
  const { copy, shareLink } = useServices();
  const isReady = useAtlas(selectIsReady);
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
