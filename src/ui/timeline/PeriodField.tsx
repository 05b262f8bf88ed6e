import { useId, useState } from 'react';
import { type Period, STEP_UNITS, type StepUnit } from '../../state/time/time-state.ts';
import { useWords } from '../atlas-context.tsx';
import { NumberField } from '../NumberField.tsx';

interface Props {
  readonly label: string;
  readonly value: Period;
  readonly onChange: (value: Period) => void;
}

/** More of any unit than the mission has days. */
const MOST = 9999;

/** A length of time as a number and its unit. */
export function PeriodField({ label, value, onChange }: Props) {
  const { t } = useWords();
  const id = useId();
  const [draftUnit, setDraftUnit] = useState<StepUnit | null>(null);
  const unit = draftUnit ?? value.unit;
  return (
    <fieldset className="settings-row">
      <legend>{label}</legend>
      <NumberField
        label={t('timeline.howMany', { what: label })}
        value={value.count}
        least={1}
        most={MOST}
        whole
        onChange={(count) => onChange({ count, unit: value.unit })}
      />
      <select
        id={id}
        className="field"
        aria-label={t('timeline.unitOf', { what: label })}
        value={unit}
        onChange={(event) => {
          const chosen = STEP_UNITS.find((each) => each === event.currentTarget.value);
          setDraftUnit(null);
          if (chosen) onChange({ count: 1, unit: chosen });
        }}
      >
        {STEP_UNITS.map((each) => (
          <option key={each} value={each}>
            {t(`timeline.units.${each}`, { count: value.count })}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
