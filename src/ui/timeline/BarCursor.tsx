import { type KeyboardEvent, useState } from 'react';
import { binOf } from '../../analysis/histogram.ts';
import type { Day } from '../../domain/day.ts';
import { selectWindow } from '../../state/selectors.ts';
import { useAtlas, useAtlasStore, useTime, useWords } from '../atlas-context.tsx';
import type { Axis } from './axis.ts';
import { barFacts, barName } from './bar-facts.ts';
import { binInSight, binsInSight } from './bars.ts';
import { useHistogram, useStack } from './use-strip.ts';

/** Bars that Page Up and Page Down go over. */
const PAGE = 12;

interface Props {
  readonly axis: Axis;
  /** A day of the bar that is read; `null` when the keyboard leaves. */
  readonly onRead: (day: Day | null) => void;
}

/** Reads the bars one by one with the keyboard, and speaks what each holds. Enter makes it the window. */
export function BarCursor({ axis, onRead }: Props) {
  const { t, format } = useWords();
  const time = useTime();
  const histogram = useHistogram(axis);
  const stack = useStack();
  const measure = useAtlas((state) => state.strip.measure);
  const store = useAtlasStore();
  /** The day, not the bar: the same one is read when bars become shorter or longer. */
  const [chosen, setChosen] = useState<Day | null>(null);
  const bins = binsInSight(histogram, axis);
  const first = bins[0] ?? 0;
  const last = bins.at(-1) ?? 0;
  const bin = chosen === null ? first : binInSight(histogram, axis, chosen);

  const read = (day: Day) => {
    setChosen(day);
    onRead(day);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      time.setWindow(binOf(histogram.edges, bin));
      return;
    }
    const target = {
      ArrowRight: bin + 1,
      ArrowUp: bin + 1,
      ArrowLeft: bin - 1,
      ArrowDown: bin - 1,
      PageUp: bin + PAGE,
      PageDown: bin - PAGE,
      Home: first,
      End: last,
    }[event.key];
    if (target === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    read(binOf(histogram.edges, Math.min(Math.max(target, first), last)).from);
  };

  const { certain, possible, all, parts } = barFacts(histogram, bin, stack);
  const n = format.number;
  const words = [
    t('shell.whereWhat', {
      where: barName(histogram, bin, format),
      what: t(`timeline.shownOf.${measure}`, {
        count: certain + possible,
        shown: n(certain + possible),
        all: n(all),
      }),
    }),
    possible > 0 && t('timeline.ofWhich', { certain: n(certain), possible: n(possible) }),
    ...parts.map((part) => `${part.name} ${n(part.certain + part.possible)}`),
  ];
  return (
    <div
      className="timeline-bar-cursor"
      role="slider"
      tabIndex={0}
      aria-label={t('timeline.bars')}
      aria-orientation="horizontal"
      aria-valuemin={first}
      aria-valuemax={last}
      aria-valuenow={bin}
      aria-valuetext={words.filter(Boolean).join(', ')}
      // Begins where the window does. It does not follow the window: a drag draws nothing of this.
      onFocus={() => read(chosen ?? selectWindow(store.getState()).from)}
      onBlur={() => onRead(null)}
      onKeyDown={onKeyDown}
    />
  );
}
