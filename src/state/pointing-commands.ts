import type { LonLat } from '../analysis/lon-lat.ts';
import { pointsText, readPoints } from '../analysis/points-text.ts';
import { MOST_POINTS } from '../analysis/studies/patrol/patrol-params.ts';
import type { StudyName } from '../analysis/study/study-facts.ts';
import { commandsOf } from './commands.ts';
import { selectPointing } from './pointing.ts';
import type { AtlasStore } from './store.ts';

/** Setting one point of the open analysis on the map, and drawing the route of a patrol. */
export function pointingCommands(store: AtlasStore) {
  const { getState, setState } = store;
  const { setParams } = commandsOf(store);
  const routeText = () => getState().view.analysis?.params['p'] ?? '';
  const points = () => readPoints(routeText());
  const end = () => setState({ pointing: null });

  function write(text: string, deliberate: boolean): void {
    setParams({ p: text || null }, deliberate);
  }
  /** Makes these the points of the route, as one act that can be undone. */
  function settle(next: readonly LonLat[]): void {
    const text = pointsText(next.slice(0, MOST_POINTS));
    const pointing = selectPointing(getState());
    if (pointing?.sets !== 'route' || text === pointing.settled.at(-1)) return;
    setState({ pointing: { ...pointing, settled: [...pointing.settled, text] } });
    write(text, true);
  }
  function undo(): void {
    const pointing = selectPointing(getState());
    if (pointing?.sets !== 'route' || pointing.settled.length < 2) return;
    const settled = pointing.settled.slice(0, -1);
    setState({ pointing: { ...pointing, settled } });
    write(settled.at(-1) ?? '', true);
  }

  return {
    points,
    settle,
    undo,
    end,
    startPoint(study: StudyName, key: string): void {
      setState({ pointing: { sets: 'point', study, key } });
    },
    startRoute(): void {
      setState({ pointing: { sets: 'route', study: 'patrol', settled: [routeText()] } });
    },
    /** A point of the map: the one that was asked for, or the next of the route. */
    add(at: LonLat): void {
      const pointing = selectPointing(getState());
      if (pointing?.sets === 'route') settle([...points(), at]);
      if (pointing?.sets !== 'point') return;
      setParams({ [pointing.key]: pointsText([at]) });
      end();
    },
    /** Points while one of them is dragged: they show, but cannot be come back to. */
    drag(next: readonly LonLat[]): void {
      if (selectPointing(getState())?.sets === 'route') write(pointsText(next), false);
    },
    remove(index: number): void {
      settle(points().filter((_, i) => i !== index));
    },
    /** Moves a point one place on (1) or back (-1). */
    move(index: number, by: 1 | -1): void {
      const next = points();
      const [moved, other] = [next[index], next[index + by]];
      if (!moved || !other) return;
      next[index] = other;
      next[index + by] = moved;
      settle(next);
    },
    /** Ends it; a route is again what it was at the beginning. */
    giveUp(): void {
      const pointing = selectPointing(getState());
      if (pointing?.sets === 'route') write(pointing.settled[0] ?? '', true);
      end();
    },
  };
}
