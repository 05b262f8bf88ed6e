import type { MapLibreMap } from 'maplibre-gl';
import type { LonLat } from '../analysis/lon-lat.ts';
import { selectPointing } from '../state/pointing.ts';
import { pointingCommands } from '../state/pointing-commands.ts';
import type { AtlasStore } from '../state/store.ts';
import type { Drawing } from './map-drawing.ts';
import type { RouteHandles } from './route-handles.ts';

/** Nearer than this, in pixels, a click is meant for the handle and not for the land. */
const HANDLE_PX = 14;

export interface PointingSession {
  readonly hands: Drawing;
  /** The store has changed. */
  readonly follow: () => void;
  readonly stop: () => void;
}

/**
 * Points set on the map: a click or Enter sets one. While a route is drawn its points are handles that
 * can be dragged; those load by themselves, and everything else works without them.
 */
export function pointingSession(map: MapLibreMap, store: AtlasStore): PointingSession {
  const commands = pointingCommands(store);
  const canvas = map.getCanvas();
  let handles: RouteHandles | null = null;
  let isStopped = false;

  const isRoute = () => selectPointing(store.getState())?.sets === 'route';
  const isNear = (one: LonLat, other: LonLat) => {
    const [a, b] = [map.project([one.lon, one.lat]), map.project([other.lon, other.lat])];
    return Math.hypot(a.x - b.x, a.y - b.y) <= HANDLE_PX;
  };
  function follow(): void {
    if (isRoute()) handles?.show(commands.points());
  }
  async function addHandles(): Promise<void> {
    const { routeHandles } = await import('./route-handles.ts');
    if (isStopped) return;
    handles = routeHandles(map, store.getState().theme, {
      dragged: commands.drag,
      settled: commands.settle,
    });
    follow();
  }
  canvas.style.cursor = 'crosshair';
  if (isRoute()) void addHandles().catch(() => {});

  return {
    follow,
    hands: {
      isOn: () => true,
      add(at, byKey) {
        if (!byKey && handles?.spots().some((spot) => isNear(spot, at))) return;
        commands.add(at);
      },
      takeBack: commands.undo,
      finish() {
        if (isRoute()) commands.end();
      },
      finishByDoubleClick() {
        const [last, before] = commands.points().reverse();
        // Where the second click has set a point of its own.
        if (isRoute() && last && before && isNear(last, before)) commands.undo();
        if (isRoute()) commands.end();
      },
      giveUp: commands.giveUp,
    },
    stop() {
      isStopped = true;
      handles?.stop();
      canvas.style.cursor = '';
    },
  };
}
