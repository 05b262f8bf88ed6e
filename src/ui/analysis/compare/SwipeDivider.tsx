import { type CSSProperties, type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { swipeOf } from '../../../state/comparison.ts';
import { selectCompareWindow, selectWindow } from '../../../state/selectors.ts';
import { useAtlas, useCommands, useWords } from '../../atlas-context.tsx';
import { isSliderKey } from '../parts/slider-keys.ts';
import { windowName } from '../parts/window-name.ts';
import './compare-words.ts';
import './compare.css';

const STEP = 0.01;
const LARGE_STEP = 0.1;

/** The line on the map that parts A on its left from B on its right: dragged, or moved by keys. */
export function SwipeDivider() {
  const at = useAtlas(({ view }) => swipeOf(view.analysis));
  const b = useAtlas(selectCompareWindow);
  return at === null || !b ? null : <Divider at={at} b={b} />;
}

function Divider({ at, b }: { at: number; b: Parameters<typeof windowName>[0] }) {
  const { t, format } = useWords();
  const commands = useCommands();
  const a = useAtlas(selectWindow);
  const line = useRef<HTMLDivElement>(null);

  const moveTo = (share: number) => {
    const held = Math.min(1, Math.max(0, share));
    commands.setParams({ swipe: String(Math.round(held * 1000) / 1000) }, false);
  };
  const follow = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = line.current?.parentElement?.getBoundingClientRect();
    if (box && box.width > 0) moveTo((event.clientX - box.left) / box.width);
  };
  const keys = (event: KeyboardEvent) => {
    const target = {
      ArrowLeft: at - STEP,
      ArrowDown: at - STEP,
      ArrowRight: at + STEP,
      ArrowUp: at + STEP,
      PageDown: at - LARGE_STEP,
      PageUp: at + LARGE_STEP,
      Home: 0,
      End: 1,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    moveTo(target);
  };
  return (
    <div ref={line} className="swipe" style={place(at)}>
      <span className="swipe-side swipe-a" aria-hidden="true">
        {t('compare.a', { name: windowName(a, format) })}
      </span>
      <span className="swipe-side swipe-b" aria-hidden="true">
        {t('compare.b', { name: windowName(b, format) })}
      </span>
      <div
        className="swipe-handle"
        role="slider"
        tabIndex={0}
        aria-orientation="horizontal"
        aria-label={t('compare.divider')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(at * 100)}
        aria-valuetext={t('compare.dividerAt', { share: format.percent(at) })}
        onKeyDown={keys}
        onKeyUp={(event) => isSliderKey(event.key) && commands.settle()}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={follow}
        onLostPointerCapture={commands.settle}
      />
    </div>
  );
}

/** Where it stands, for the style sheet. */
function place(at: number): CSSProperties {
  const share = { '--at': `${(at * 100).toFixed(2)}%` };
  // React's type knows no custom properties.
  return share as CSSProperties;
}
