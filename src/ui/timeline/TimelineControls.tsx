import { WHOLE } from '../../domain/day-window.ts';
import { selectSpan, selectWindow } from '../../state/selectors.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { Icon } from '../Icon.tsx';
import { DateFields } from './DateFields.tsx';
import { PlayControls } from './PlayControls.tsx';
import { SpeedSelect, StepSelect } from './StepSelects.tsx';
import { isWhole } from './window-moves.ts';

interface Props {
  /** On a narrow strip the dates and the speed go behind a disclosure. */
  readonly compact: boolean;
  /** The reset button goes away when it is pressed, and leaves the focus to this. */
  readonly onReset: () => void;
}

export function TimelineControls({ compact, onReset }: Props) {
  const { t } = useWords();
  return (
    <div className="timeline-controls">
      <PlayControls />
      <StepSelect />
      {compact ? (
        <details className="timeline-more">
          <summary className="button">{t('timeline.dates')}</summary>
          <div className="timeline-more-body">
            <DateFields />
            <SpeedSelect />
          </div>
        </details>
      ) : (
        <>
          <SpeedSelect />
          <DateFields />
        </>
      )}
      <WholePeriodButton compact={compact} onReset={onReset} />
    </div>
  );
}

function WholePeriodButton({ compact, onReset }: Props) {
  const { t } = useWords();
  const commands = useCommands();
  const window = useAtlas(selectWindow);
  const span = useAtlas(selectSpan);
  if (isWhole(window, span)) return null;
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        commands.setWindow(WHOLE);
        onReset();
      }}
    >
      <Icon name="reset" />
      <span className={compact ? 'visually-hidden' : undefined}>{t('timeline.wholePeriod')}</span>
    </button>
  );
}
