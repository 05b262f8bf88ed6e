import { useId, useState } from 'react';
import { FIRST_HOURS, HOURS, MOST_BANDS } from '../../../analysis/studies/roads/roads-params.ts';
import { numbersParam } from '../../../analysis/study/params.ts';
import { useCommands, useWords } from '../../atlas-context.tsx';

/** The ends of the bands, typed as a list; taken when the field is left or Enter is pressed. */
export function HoursField({ hours }: { hours: readonly number[] }) {
  const { t, format } = useWords();
  const commands = useCommands();
  const hint = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const shown = hours.map(format.decimal).join(' / ');

  function take(): void {
    if (draft === null) return;
    setDraft(null);
    const next = read(draft);
    if (next.length === 0) return;
    const text = next.join('/');
    if (text !== hours.join('/')) {
      commands.setParams({ h: text === FIRST_HOURS.join('/') ? null : text });
    }
  }
  return (
    <label className="param">
      {t('byRoad.hours')}
      <input
        className="field road-hours"
        inputMode="decimal"
        aria-describedby={hint}
        aria-invalid={draft !== null && read(draft).length === 0}
        value={draft ?? shown}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
      <span className="soft small road-hint" id={hint}>
        {t('byRoad.hoursHint')}
      </span>
    </label>
  );
}

/** Numbers with a decimal point or comma; none where the text has no number between the bounds. */
function read(text: string): readonly number[] {
  const h = text
    .replaceAll(',', '.')
    .split(/[/;\s]+/)
    .join('/');
  return numbersParam({ h }, 'h', [], HOURS).slice(0, MOST_BANDS);
}
