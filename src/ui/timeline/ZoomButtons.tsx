import { selectSpan, selectWindow } from '../../state/selectors.ts';
import { isWhole } from '../../state/time/window-moves.ts';
import { useAtlas, useAtlasStore, useTime, useWords } from '../atlas-context.tsx';
import { Icon } from '../Icon.tsx';

/** What the strip shows: fewer days, more days, the window, all of them. */
export function ZoomButtons() {
  const { t } = useWords();
  const time = useTime();
  const store = useAtlasStore();
  const isZoomed = useAtlas((state) => state.strip.zoom !== null);
  const canFit = useAtlas((state) => !isWhole(selectWindow(state), selectSpan(state)));
  return (
    <fieldset className="timeline-zoom" aria-label={t('timeline.zoom')}>
      <button
        type="button"
        className="button button-icon"
        aria-label={t('timeline.zoomIn')}
        title={t('timeline.zoomIn')}
        onClick={() => time.zoomBy(0.5)}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        className="button button-icon"
        aria-label={t('timeline.zoomOut')}
        title={t('timeline.zoomOut')}
        disabled={!isZoomed}
        onClick={() => time.zoomBy(2)}
      >
        <Icon name="minus" />
      </button>
      {isZoomed ? (
        <button type="button" className="button" onClick={time.zoomOut}>
          {t('timeline.allYears')}
        </button>
      ) : (
        <button
          type="button"
          className="button"
          disabled={!canFit}
          onClick={() => {
            const { from, to } = selectWindow(store.getState());
            time.zoomOn(from, to);
          }}
        >
          {t('timeline.zoomToWindow')}
        </button>
      )}
    </fieldset>
  );
}
