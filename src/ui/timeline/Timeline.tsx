import { type KeyboardEvent, type ReactNode, Suspense, useRef } from 'react';
import { useAtlas, useTime, useWords } from '../atlas-context.tsx';
import { Lanes } from '../lazy-parts.tsx';
import { MarkLane } from './MarkLane.tsx';
import { Overview } from './Overview.tsx';
import { PlayControls } from './PlayControls.tsx';
import { Plot } from './Plot.tsx';
import { TimeAxis } from './TimeAxis.tsx';
import { TimelineControls } from './TimelineControls.tsx';
import { usePlayback } from './use-playback.ts';
import { useAxis } from './use-strip.ts';
import { useWheelZoom } from './use-wheel-zoom.ts';
import { useWidth } from './use-width.ts';
import './timeline.css';
import './lane.css';
import './plot.css';
import './settings.css';

/** Widths in pixels below which the controls take less room, and the plot gets lower. */
const WIDE_FROM = 1340;
const MEDIUM_FROM = 1100;
const LOW_BELOW = 600;

/** Elements that have a use of their own for the keys below. */
const TAKES_KEYS = 'button, input, select, textarea, summary, a, [role=dialog]';

/**
 * The strip across the bottom: what happened when, and the window of days that everything else
 * shows. `children` stand at the left of its first row.
 */
export function Timeline({ children }: { children?: ReactNode }) {
  const { t } = useWords();
  const time = useTime();
  const section = useRef<HTMLElement>(null);
  const [measured, width] = useWidth();
  const axis = useAxis(width);
  const wheel = useWheelZoom(axis);
  const isZoomed = useAtlas((state) => state.strip.zoom !== null);
  const lanesOpen = useAtlas((state) => state.strip.lanesOpen);
  const room = width >= WIDE_FROM ? 'wide' : width >= MEDIUM_FROM ? 'medium' : 'narrow';
  usePlayback();

  const onKeyDown = (event: KeyboardEvent) => {
    const act = {
      ' ': time.togglePlay,
      '+': () => time.zoomBy(0.5),
      '-': () => time.zoomBy(2),
      '0': time.zoomOut,
    }[event.key];
    if (!act || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return;
    if (event.target.closest(TAKES_KEYS)) return;
    event.preventDefault();
    act();
  };

  return (
    <section
      ref={section}
      className="timeline"
      data-compact={room === 'narrow'}
      tabIndex={-1}
      aria-label={t('timeline.title')}
      onKeyDown={onKeyDown}
    >
      <header className="timeline-header">
        <PlayControls />
        <div className="timeline-summary">{children}</div>
        <TimelineControls room={room} onReset={() => section.current?.focus()} />
      </header>
      <div ref={measured} className="timeline-strip">
        {lanesOpen && (
          <div id="timeline-lanes">
            <Suspense>
              <Lanes axis={axis} />
            </Suspense>
          </div>
        )}
        <MarkLane axis={axis} />
        <div ref={wheel} className="timeline-wheel" id="timeline-plot">
          <Plot axis={axis} height={width < LOW_BELOW ? 48 : 72} />
          <TimeAxis axis={axis} />
        </div>
        {isZoomed && <Overview shown={axis} />}
      </div>
    </section>
  );
}
