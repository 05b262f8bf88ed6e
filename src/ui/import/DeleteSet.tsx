import { useEffect, useRef, useState } from 'react';
import { useWords } from '../atlas-context.tsx';

interface Props {
  readonly file: string;
  readonly onDelete: () => void;
}

/** Asks once, where the button was. The focus goes to the answer that loses nothing. */
export function DeleteSet({ file, onDelete }: Props) {
  const { t } = useWords();
  const [stage, setStage] = useState<'idle' | 'asking' | 'kept'>('idle');
  const button = useRef<HTMLButtonElement>(null);

  // Focus is the browser's: the button that had it is replaced by another.
  useEffect(() => {
    if (stage !== 'idle') button.current?.focus();
  }, [stage]);

  if (stage !== 'asking') {
    return (
      <button
        ref={button}
        type="button"
        className="button"
        aria-label={t('imports.own.removeOf', { file })}
        onClick={() => setStage('asking')}
      >
        {t('imports.own.remove')}
      </button>
    );
  }
  const question = t('imports.own.removeAsk', { file });
  return (
    <fieldset className="own-question" aria-label={question}>
      <p>{question}</p>
      <div className="import-acts">
        <button type="button" className="button own-delete" onClick={onDelete}>
          {t('imports.own.remove')}
        </button>
        <button ref={button} type="button" className="button" onClick={() => setStage('kept')}>
          {t('imports.own.removeKeep')}
        </button>
      </div>
    </fieldset>
  );
}
