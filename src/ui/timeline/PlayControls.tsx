import { useAtlas, useTime, useWords } from '../atlas-context.tsx';
import { Icon, type IconName } from '../Icon.tsx';

/** Play, a step to either side, and the first and last window. */
export function PlayControls() {
  const { t, format } = useWords();
  const time = useTime();
  const playing = useAtlas((state) => state.play.playing);
  const slowRate = useAtlas((state) => state.play.slowRate);
  const button = (name: string, icon: IconName, act: () => void) => (
    <button
      type="button"
      className={`button button-icon${icon === 'play' || icon === 'pause' ? ' button-primary' : ''}`}
      aria-label={name}
      title={name}
      onClick={act}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <fieldset className="timeline-play" aria-label={t('timeline.playback')}>
      {button(t('timeline.toStart'), 'toStart', time.toStart)}
      {button(t('timeline.stepBack'), 'stepBack', () => time.step(-1))}
      {button(
        t(playing ? 'timeline.pause' : 'timeline.play'),
        playing ? 'pause' : 'play',
        time.togglePlay,
      )}
      {button(t('timeline.stepForward'), 'stepForward', () => time.step(1))}
      {button(t('timeline.toEnd'), 'toEnd', time.toEnd)}
      {slowRate !== null && (
        <span className="timeline-rate" title={t('timeline.slowHint')}>
          {t('timeline.framesPerSecond', { number: format.number(slowRate) })}
        </span>
      )}
    </fieldset>
  );
}
