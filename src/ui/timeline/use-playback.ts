import { useEffect } from 'react';
import { useAtlas, useTime } from '../atlas-context.tsx';

/** Moves the window with every frame of the screen while the state says that it plays. */
export function usePlayback(): void {
  const time = useTime();
  const playing = useAtlas((state) => state.play.playing);
  // A seam with the outside: the frames of the browser. Who wants less motion sees steps.
  useEffect(() => {
    if (!playing) return undefined;
    const glides = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    const next = (at: number) => {
      time.frame(at, glides);
      frame = requestAnimationFrame(next);
    };
    let frame = requestAnimationFrame(next);
    return () => cancelAnimationFrame(frame);
  }, [time, playing]);
}
