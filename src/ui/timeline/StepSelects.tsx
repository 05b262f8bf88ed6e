import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { STEP_UNITS } from './window-steps.ts';

const SPEEDS = [1, 2, 4, 8, 16];

/** How far a step goes. */
export function StepSelect() {
  const { t } = useWords();
  const commands = useCommands();
  const unit = useAtlas((state) => state.play.stepUnit);
  return (
    <label className="timeline-select">
      <span>{t('timeline.step')}</span>
      <select
        className="field"
        value={unit}
        onChange={(event) => {
          const stepUnit = STEP_UNITS.find((each) => each === event.currentTarget.value);
          if (stepUnit) commands.setPlay({ stepUnit });
        }}
      >
        {STEP_UNITS.map((each) => (
          <option key={each} value={each}>
            {t(`timeline.units.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** How many steps a second playing takes. */
export function SpeedSelect() {
  const { t, format } = useWords();
  const commands = useCommands();
  const speed = useAtlas((state) => state.play.stepsPerSecond);
  return (
    <label className="timeline-select">
      <span>{t('timeline.speed')}</span>
      <select
        className="field"
        value={speed}
        onChange={(event) =>
          commands.setPlay({ stepsPerSecond: Number(event.currentTarget.value) })
        }
      >
        {SPEEDS.map((each) => (
          <option key={each} value={each}>
            {t('timeline.perSecond', { number: format.number(each) })}
          </option>
        ))}
      </select>
    </label>
  );
}
