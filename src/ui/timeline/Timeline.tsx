import { type KeyboardEvent, type ReactNode, useMemo, useRef } from 'react';
import { selectHistogram } from '../../state/selectors.ts';
import { useAtlas, useAtlasStore, useCommands, useWords } from '../atlas-context.tsx';
import type { Axis } from './axis.ts';
import { MarkLane } from './MarkLane.tsx';
import { Plot } from './Plot.tsx';
import { TimeAxis } from './TimeAxis.tsx';
import { TimelineControls } from './TimelineControls.tsx';
import { togglePlay, usePlayback } from './use-playback.ts';
import { useWidth } from './use-width.ts';
import './timeline.css';
import './lane.css';
import './plot.css';

/** Widths in pixels below which dates go behind a disclosure, and the plot gets lower. */
const COMPACT_BELOW = 1180;
const LOW_BELOW = 600;

/** Elements that have a use of their own for the space bar. */
const TAKES_SPACE = 'button, input, select, textarea, summary, a, [role=dialog]';

/**
 * The strip across the bottom: what happened when, and the window of days that everything else
 * shows. `children` stand at the left of its first row.
 */
export function Timeline({ children }: { children?: ReactNode }) {
  const { t } = useWords();
  const store = useAtlasStore();
  const commands = useCommands();
  const section = useRef<HTMLElement>(null);
  const [measured, width] = useWidth();
  const edges = useAtlas((state) => selectHistogram(state).edges);
  const axis = useMemo<Axis>(
    () => ({ from: edges[0] ?? 0, to: edges.at(-1) ?? 1, width }),
    [edges, width],
  );
  const compact = width < COMPACT_BELOW;
  usePlayback();

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ' || !(event.target instanceof Element)) return;
    if (event.target.closest(TAKES_SPACE)) return;
    event.preventDefault();
    togglePlay(store, commands);
  };

  return (
    <section
      ref={section}
      className="timeline"
      data-compact={compact}
      tabIndex={-1}
      aria-label={t('timeline.title')}
      onKeyDown={onKeyDown}
    >
      <header className="timeline-header">
        <div className="timeline-summary">{children}</div>
        <TimelineControls compact={compact} onReset={() => section.current?.focus()} />
      </header>
      <div ref={measured} className="timeline-strip">
        <MarkLane axis={axis} />
        <Plot axis={axis} height={width < LOW_BELOW ? 48 : 72} />
        <TimeAxis axis={axis} />
      </div>
    </section>
  );
}
