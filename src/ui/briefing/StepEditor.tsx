import { useId } from 'react';
import { type Briefing, MOST_SECONDS, textIn } from '../../domain/briefing.ts';
import {
  withChange,
  withMoved,
  withoutStep,
  withStep,
  withText,
} from '../../state/briefings/briefing-edits.ts';
import { useWords } from '../atlas-context.tsx';
import { Icon } from '../Icon.tsx';
import { useSteps } from './use-steps.ts';

interface Props {
  readonly briefing: Briefing;
  readonly at: number;
  readonly change: (next: Briefing, field?: string) => void;
}

/** One step: its words in the language of the interface, its view, its place. */
export function StepEditor({ briefing, at, change }: Props) {
  const { t, language } = useWords();
  const { capture, show } = useSteps();
  const id = useId();
  const step = briefing.steps[at];
  if (!step) return null;
  const name = textIn(step.title, language) || t('briefing.untitledStep', { number: at + 1 });
  const write = (field: 'title' | 'text' | 'notes', value: string) =>
    change(
      withChange(briefing, at, { [field]: withText(step[field], language, value) }),
      `${step.id} ${field} ${language}`,
    );
  const act = (label: string, onClick: () => void) => (
    <button type="button" className="button small" onClick={onClick}>
      {label}
    </button>
  );
  return (
    <li>
      <details>
        <summary>
          {at + 1}. {name}
        </summary>
        <label htmlFor={`${id}-title`}>{t('briefing.stepTitle')}</label>
        <input
          id={`${id}-title`}
          className="field"
          value={step.title[language] ?? ''}
          onChange={(event) => write('title', event.target.value)}
        />
        <label htmlFor={`${id}-text`}>{t('briefing.text')}</label>
        <textarea
          id={`${id}-text`}
          className="field"
          rows={6}
          value={step.text[language] ?? ''}
          aria-describedby={`${id}-hint`}
          onChange={(event) => write('text', event.target.value)}
        />
        <p id={`${id}-hint`} className="soft small">
          {t('briefing.textHint')}
        </p>
        <label htmlFor={`${id}-notes`}>{t('briefing.notes')}</label>
        <textarea
          id={`${id}-notes`}
          className="field"
          rows={3}
          value={step.notes[language] ?? ''}
          onChange={(event) => write('notes', event.target.value)}
        />
        <label htmlFor={`${id}-seconds`}>{t('briefing.seconds')}</label>
        <input
          id={`${id}-seconds`}
          className="field"
          type="number"
          min={1}
          max={MOST_SECONDS}
          value={step.seconds}
          onChange={({ target: { valueAsNumber: seconds } }) => {
            if (!Number.isInteger(seconds) || seconds < 1 || seconds > MOST_SECONDS) return;
            change(withChange(briefing, at, { seconds }), `${step.id} seconds`);
          }}
        />
        <p className="briefing-acts">
          {act(t('briefing.show'), () => show(step.link))}
          {act(t('briefing.replace'), () => change(withChange(briefing, at, { link: capture() })))}
          {act(t('briefing.duplicate'), () =>
            change(withStep(briefing, { ...step, id: crypto.randomUUID() }, at)),
          )}
          {act(t('briefing.removeStep'), () => change(withoutStep(briefing, at)))}
        </p>
      </details>
      <span className="briefing-moves">
        {([-1, 1] as const).map((by) => (
          <button
            key={by}
            type="button"
            className="button button-icon button-quiet"
            disabled={!briefing.steps[at + by]}
            aria-label={t(by < 0 ? 'briefing.up' : 'briefing.down', { name })}
            onClick={() => change(withMoved(briefing, at, by))}
          >
            <Icon name={by < 0 ? 'up' : 'down'} />
          </button>
        ))}
      </span>
    </li>
  );
}
