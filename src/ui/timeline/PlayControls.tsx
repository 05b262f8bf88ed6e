import { selectSpan, selectWindow } from '../../state/selectors.ts';
import { useAtlas, useAtlasStore, useCommands, useWords } from '../atlas-context.tsx';
import { Icon } from '../Icon.tsx';
import { togglePlay } from './use-playback.ts';
import { stepOnce } from './window-steps.ts';

/** Play, and a step to either side. */
export function PlayControls() {
  const { t } = useWords();
  const store = useAtlasStore();
  const commands = useCommands();
  const playing = useAtlas((state) => state.play.playing);
  const step = (direction: 1 | -1) => {
    const state = store.getState();
    const window = selectWindow(state);
    const next = stepOnce(window, state.play.stepUnit, direction, selectSpan(state));
    if (next.from !== window.from || next.to !== window.to) commands.setWindow(next);
  };
  return (
    <fieldset className="timeline-play" aria-label={t('timeline.playback')}>
      <button
        type="button"
        className="button button-icon"
        aria-label={t('timeline.stepBack')}
        title={t('timeline.stepBack')}
        onClick={() => step(-1)}
      >
        <Icon name="stepBack" />
      </button>
      <button
        type="button"
        className="button button-icon button-primary"
        aria-label={t(playing ? 'timeline.pause' : 'timeline.play')}
        title={t(playing ? 'timeline.pause' : 'timeline.play')}
        onClick={() => togglePlay(store, commands)}
      >
        <Icon name={playing ? 'pause' : 'play'} />
      </button>
      <button
        type="button"
        className="button button-icon"
        aria-label={t('timeline.stepForward')}
        title={t('timeline.stepForward')}
        onClick={() => step(1)}
      >
        <Icon name="stepForward" />
      </button>
    </fieldset>
  );
}
