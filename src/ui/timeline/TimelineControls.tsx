import { type KeyboardEvent, Suspense, useRef, useState } from 'react';
import { selectSpan, selectWindow } from '../../state/selectors.ts';
import { isWhole } from '../../state/time/window-moves.ts';
import { useAtlas, useCommands, useTime, useWords } from '../atlas-context.tsx';
import { Icon } from '../Icon.tsx';
import { TimelineSettings } from '../lazy-parts.tsx';
import { WindowFields } from './DateFields.tsx';
import { ZoomButtons } from './ZoomButtons.tsx';

/** How much stands in the row itself: the zoom goes into the settings first, the dates last. */
export type Room = 'wide' | 'medium' | 'narrow';

interface Props {
  readonly room: Room;
  /** The reset button goes away when it is pressed, and leaves the focus to this. */
  readonly onReset: () => void;
}

export function TimelineControls({ room, onReset }: Props) {
  return (
    <div className="timeline-controls">
      {room !== 'narrow' && <WindowFields />}
      {room === 'wide' && <ZoomButtons />}
      <LanesButton room={room} />
      <Settings room={room} />
      <WholePeriodButton room={room} onReset={onReset} />
    </div>
  );
}

function LanesButton({ room }: Pick<Props, 'room'>) {
  const { t } = useWords();
  const commands = useCommands();
  const open = useAtlas((state) => state.strip.lanesOpen);
  return (
    <button
      type="button"
      className="button"
      aria-expanded={open}
      aria-controls="timeline-lanes"
      title={t('timeline.lanes.title')}
      onClick={() => commands.setStrip({ lanesOpen: !open })}
    >
      <Icon name="lanes" />
      <span className={hiddenUnless(room === 'wide')}>{t('timeline.lanes.button')}</span>
    </button>
  );
}

/** Stays open while the timeline is used; Escape closes it and gives the focus back. */
function Settings({ room }: Pick<Props, 'room'>) {
  const { t, format } = useWords();
  const { mode, step } = useAtlas((state) => state.play);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open || event.defaultPrevented) return;
    event.preventDefault();
    setOpen(false);
    button.current?.focus();
  };
  const stepText = t('timeline.period', {
    number: format.number(step.count),
    unit: t(`timeline.units.${step.unit}`, { count: step.count }),
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape works on everything inside
    <div onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className="button"
        aria-expanded={open}
        aria-controls="timeline-settings"
        title={t('timeline.settings')}
        onClick={() => setOpen(!open)}
      >
        <Icon name="settings" />
        <span className={hiddenUnless(room !== 'narrow')}>
          {t(`timeline.moves.${mode}`, { step: stepText })}
        </span>
        <span className="visually-hidden">{t('timeline.settings')}</span>
      </button>
      {open && (
        <section className="settings" id="timeline-settings" aria-label={t('timeline.settings')}>
          {room === 'narrow' && <WindowFields />}
          {room !== 'wide' && <ZoomButtons />}
          <Suspense>
            <TimelineSettings />
          </Suspense>
        </section>
      )}
    </div>
  );
}

function WholePeriodButton({ room, onReset }: Props) {
  const { t } = useWords();
  const time = useTime();
  const window = useAtlas(selectWindow);
  const span = useAtlas(selectSpan);
  if (isWhole(window, span)) return null;
  return (
    <button
      type="button"
      className="button"
      title={t('timeline.wholePeriod')}
      onClick={() => {
        time.showAll();
        onReset();
      }}
    >
      <Icon name="reset" />
      <span className={hiddenUnless(room === 'wide')}>{t('timeline.wholePeriod')}</span>
    </button>
  );
}

function hiddenUnless(seen: boolean): string | undefined {
  return seen ? undefined : 'visually-hidden';
}
