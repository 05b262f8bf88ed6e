import type { MapLibreMap } from 'maplibre-gl';
import { selectPointing } from '../state/pointing.ts';
import type { AtlasStore } from '../state/store.ts';
import type { Drawing } from './map-drawing.ts';
import type { PointingSession } from './pointing-session.ts';

const NOTHING = () => {};
/** Takes clicks and keys until what they are for has loaded. */
const WAITING: Drawing = {
  isOn: () => true,
  add: NOTHING,
  takeBack: NOTHING,
  finish: NOTHING,
  finishByDoubleClick: NOTHING,
  giveUp: NOTHING,
};

/** Loads what points are set with when it is first wanted, and lets it go when it is not. */
export function followPointing(map: MapLibreMap, store: AtlasStore) {
  let session: PointingSession | null = null;
  let isWanted = false;
  /** Grows with each session, so that one that loads late is told from the next. */
  let latest = 0;

  function follow(): void {
    const wasWanted = isWanted;
    isWanted = selectPointing(store.getState()) !== null;
    if (isWanted && !wasWanted) void begin(++latest);
    if (!isWanted && wasWanted) end();
    session?.follow();
  }
  async function begin(mine: number): Promise<void> {
    try {
      const { pointingSession } = await import('./pointing-session.ts');
      if (isWanted && mine === latest) session = pointingSession(map, store);
    } catch {
      // Without it nothing can be set: the map is there to select again.
      store.setState({ pointing: null });
    }
  }
  function end(): void {
    isWanted = false;
    session?.stop();
    session = null;
  }
  const unsubscribe = store.subscribe(follow);
  follow();
  return {
    /** What clicks and keys are for; `null` while nothing is set on the map. */
    hands: (): Drawing | null => session?.hands ?? (isWanted ? WAITING : null),
    stop(): void {
      unsubscribe();
      end();
    },
  };
}
