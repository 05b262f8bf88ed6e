import { useId, useRef, useState } from 'react';
import { type Briefing, textIn } from '../../domain/briefing.ts';
import { briefingFile } from '../../domain/briefing-file.ts';
import { newStep, withStep, withText } from '../../state/briefings/briefing-edits.ts';
import { hasOwnShown } from '../../state/imports/imports.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { downloadText } from '../download.ts';
import { useServices } from '../services.tsx';
import { StepEditor } from './StepEditor.tsx';
import { useSteps } from './use-steps.ts';

const MOST_UNDONE = 100;

interface Props {
  readonly briefing: Briefing;
  readonly onBack: () => void;
  readonly onRemove: () => void;
}

/** One briefing: its title, its steps in order, and the way back through what was changed. */
export function BriefingEditor({ briefing, onBack, onRemove }: Props) {
  const { t, format, language } = useWords();
  const { briefings: service } = useServices();
  const hasOwn = useAtlas(({ imports }) => hasOwnShown(imports));
  const { capture, present } = useSteps();
  const [past, setPast] = useState<readonly Briefing[]>([]);
  const lastField = useRef('');
  const id = useId();
  const { steps, title } = briefing;
  const name = textIn(title, language) || t('briefing.untitled');
  const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);

  /** Typing into one field makes one entry to undo. */
  function change(next: Briefing, field = '') {
    if (next === briefing) return;
    if (field === '' || field !== lastField.current) {
      setPast([...past.slice(1 - MOST_UNDONE), briefing]);
    }
    lastField.current = field;
    service.keep(next);
  }
  function undo() {
    const before = past.at(-1);
    if (!before) return;
    lastField.current = '';
    setPast(past.slice(0, -1));
    service.keep(before);
  }

  return (
    <div className="briefings">
      <p className="briefing-acts">
        <button type="button" className="button button-quiet" onClick={onBack}>
          ← {t('briefing.back')}
        </button>
        <button type="button" className="button" disabled={past.length === 0} onClick={undo}>
          {t('briefing.undo')}
        </button>
        <button
          type="button"
          className="button"
          disabled={steps.length === 0}
          onClick={() => present(briefing, 0)}
        >
          {t('briefing.present')}
        </button>
      </p>
      <label htmlFor={id}>{t('briefing.title')}</label>
      <input
        id={id}
        className="field"
        value={title[language] ?? ''}
        placeholder={name}
        onChange={({ target: { value } }) =>
          change({ ...briefing, title: withText(title, language, value) }, `title ${language}`)
        }
      />
      <p className="soft small">
        {t('briefing.steps', { count: steps.length, time: format.decimal(seconds / 60) })}
      </p>
      <ol className="briefing-steps">
        {steps.map((step, at) => (
          <StepEditor key={step.id} briefing={briefing} at={at} change={change} />
        ))}
      </ol>
      {hasOwn && <p className="soft small">{t('briefing.leftOut')}</p>}
      <button
        type="button"
        className="button"
        onClick={() =>
          change(withStep(briefing, newStep(crypto.randomUUID(), capture()), steps.length - 1))
        }
      >
        {t('briefing.capture')}
      </button>
      <p className="briefing-acts">
        <button
          type="button"
          className="button"
          onClick={() =>
            void downloadText(`${name}.atlas-briefing.json`, 'application/json', [
              briefingFile(briefing),
            ])
          }
        >
          {t('briefing.save')}
        </button>
        <button type="button" className="button" onClick={onRemove}>
          {t('briefing.remove')}
        </button>
      </p>
    </div>
  );
}
