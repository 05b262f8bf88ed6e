import { useId, useState } from 'react';
import { formatDay } from '../../domain/day.ts';
import type { DayWindow } from '../../domain/day-window.ts';
import { selectSpan, selectWindow } from '../../state/selectors.ts';
import { type DateField, type DateProblem, readDates } from '../../state/time/typed-dates.ts';
import { useAtlas, useTime, useWords } from '../atlas-context.tsx';

/** What is typed and not taken yet, what is wrong with it, and the window it was refused against. */
interface Draft {
  readonly typed: Readonly<Record<DateField, string | null>>;
  readonly problems: Partial<Record<DateField, DateProblem>>;
  readonly refusedOver: DayWindow | null;
}
const NO_DRAFT: Draft = { typed: { first: null, last: null }, problems: {}, refusedOver: null };

interface Props {
  readonly window: DayWindow;
  readonly onTake: (window: DayWindow) => void;
  readonly labels: Readonly<Record<DateField, string>>;
}

/** Both ends of the window on the timeline. */
export function WindowFields() {
  const { t } = useWords();
  const labels = { first: t('timeline.firstDay'), last: t('timeline.lastDay') };
  return (
    <DateFields window={useAtlas(selectWindow)} onTake={useTime().setWindow} labels={labels} />
  );
}

/** Both ends of a window as text, both days inclusive. Enter or leaving a field takes it. */
export function DateFields({ window, onTake, labels }: Props) {
  const { t, format } = useWords();
  const span = useAtlas(selectSpan);
  const [kept, setDraft] = useState(NO_DRAFT);
  const id = useId();
  // A refused text stands until the window is moved by other means: then it answers nothing any more.
  const draft = kept.refusedOver && kept.refusedOver !== window ? NO_DRAFT : kept;

  const take = (field: DateField) => {
    if (draft.typed[field] === null) return;
    const read = readDates(draft.typed, window, span, field);
    if ('problems' in read) {
      setDraft({ typed: draft.typed, problems: read.problems, refusedOver: window });
      return;
    }
    setDraft(NO_DRAFT);
    onTake(read.window);
  };
  const field = (name: DateField, label: string, day: number) => {
    const problem = draft.problems[name];
    return (
      <div className="timeline-date">
        <label htmlFor={`${id}${name}`}>{label}</label>
        <input
          id={`${id}${name}`}
          className="field"
          type="text"
          size={10}
          autoComplete="off"
          spellCheck={false}
          value={draft.typed[name] ?? formatDay(day)}
          aria-invalid={problem !== undefined}
          aria-describedby={problem && `${id}problem`}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setDraft({
              typed: { ...draft.typed, [name]: value },
              problems: { ...draft.problems, [name]: undefined },
              refusedOver: null,
            });
          }}
          onBlur={() => take(name)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take(name);
            if (event.key === 'Escape') setDraft(NO_DRAFT);
          }}
        />
      </div>
    );
  };
  const problem = draft.problems.first ?? draft.problems.last;
  const over = problem === 'outside' ? span : window;
  return (
    <div className="timeline-dates">
      {field('first', labels.first, window.from)}
      {field('last', labels.last, window.to - 1)}
      <div id={`${id}problem`} className="timeline-problem" role="alert">
        {problem &&
          t(`timeline.problem.${problem}`, {
            first: format.day(over.from),
            last: format.day(over.to - 1),
          })}
      </div>
    </div>
  );
}
