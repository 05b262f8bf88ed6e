import type { RawParams } from '../../analysis/study/study.ts';
import { useCommands, useWords } from '../atlas-context.tsx';

/** Opens the analysis that tells how many certainly, probably and possibly lie in a zone. */
export function HonestButton({ params }: { params: RawParams }) {
  const { t } = useWords();
  const commands = useCommands();
  return (
    <button
      type="button"
      className="button"
      onClick={() => commands.openAnalysis({ name: 'counts', params })}
    >
      {t('inspector.honest')}
    </button>
  );
}
