import { type ChosenWindow, type DayWindow, WHOLE } from '../../domain/day-window.ts';
import type { Commands } from '../commands.ts';
import { selectCalendar, selectSpan, selectWindow } from '../selectors.ts';
import type { AtlasStore } from '../store.ts';
import { windowAfterKey } from './handle-keys.ts';
import { frameRate, play, type Run, rested } from './player.ts';
import type { Period, PlayState, WindowEnd, WindowMode } from './time-state.ts';
import { withWidth } from './width.ts';
import { beginDrag, type Drag, dragged, type Grip } from './window-drag.ts';
import { enterMode, playFrom, stepOnce, toEnd, toStart } from './window-ends.ts';
import { panBy, revealed, type Zoom, zoomAt, zoomOn } from './zoom.ts';

/** Frames a second below which playing that glides counts as falling behind. */
const SMOOTH = 20;
/** Longest time, in seconds, that one frame of playing makes up for: a page in the background rests. */
const LONGEST_FRAME = 1;

/**
 * Everything a hand can do to the timeline, without a page: the component only draws it. Moments are
 * days with their fraction. A move under way makes no entry in the history; what ends one does.
 */
export function timeController(store: AtlasStore, commands: Commands) {
  const now = () => {
    const state = store.getState();
    return { window: selectWindow(state), calendar: selectCalendar(state), settings: state.play };
  };
  let drag: { readonly drag: Drag; readonly before: DayWindow; moved: boolean } | null = null;
  let playing: { run: Run; left: DayWindow; at: number } | null = null;
  let rate = frameRate();

  /** Shows the window, and brings it into sight on a strip that shows a part of the span. */
  function show(next: ChosenWindow, deliberate: boolean): boolean {
    const { window } = now();
    const differs = next.from !== window.from || next.to !== window.to;
    if (differs) commands.setWindow(next, deliberate);
    const { zoom } = store.getState().strip;
    const shown = zoom && revealed(zoom, now().window, selectSpan(store.getState()));
    if (shown !== zoom) commands.setStrip({ zoom: shown });
    return differs;
  }

  function set(patch: Partial<PlayState>): void {
    commands.setPlay(patch);
  }

  /** Settings that change what the window may be: it is brought in line with them. */
  function adopt(patch: Partial<PlayState>): void {
    set(patch);
    const { window, calendar, settings } = now();
    show(enterMode(window, settings, calendar), true);
  }

  function pause(): void {
    if (!now().settings.playing) return;
    set({ playing: false, slowRate: null });
    if (playing) show(rested(playing.run, now().settings, now().calendar), false);
    playing = null;
    commands.settle();
  }

  function changeZoom(change: (zoom: Zoom, span: DayWindow) => Zoom): void {
    const state = store.getState();
    commands.setStrip({ zoom: change(state.strip.zoom, selectSpan(state)) });
  }

  return {
    step(direction: 1 | -1): void {
      const { window, settings, calendar } = now();
      show(stepOnce(window, settings, direction, calendar), true);
    },
    toStart(): void {
      const { window, settings, calendar } = now();
      show(toStart(window, settings, calendar), true);
    },
    toEnd(): void {
      const { window, settings, calendar } = now();
      show(toEnd(window, settings, calendar), true);
    },
    setMode: (mode: WindowMode) => adopt({ mode }),
    setLocked: (locked: WindowEnd | null) => adopt({ locked }),
    setStep: (step: Period) => adopt({ step }),
    setSpeed: (stepsPerSecond: number) => set({ stepsPerSecond }),
    setLoops: (loops: boolean) => set({ loops }),
    /** The width of the window; where the mode shows whole periods, their length. */
    setWidth(width: Period): void {
      const { window, settings, calendar } = now();
      if (settings.mode === 'slice') {
        adopt({ step: width, widthUnit: width.unit });
        return;
      }
      set({ widthUnit: width.unit });
      show(withWidth(window, width, calendar), true);
    },
    setWindow: (window: ChosenWindow) => show(window, true),
    /** All days. They are no single day and no period: those modes end. */
    showAll(): void {
      const { mode } = now().settings;
      if (mode === 'instant' || mode === 'slice') set({ mode: 'slide' });
      show(WHOLE, true);
    },

    togglePlay(): void {
      const { window, settings, calendar } = now();
      if (settings.playing) {
        pause();
        return;
      }
      playing = null;
      rate = frameRate();
      set({ playing: true, slowRate: null });
      show(playFrom(window, settings, calendar), false);
    },
    pause,
    /** One frame of playing at a moment in ms. A window that something else moved is the new beginning. */
    frame(at: number, glides: boolean): void {
      const { window, settings, calendar } = now();
      if (!settings.playing) return;
      if (!playing || playing.left.from !== window.from || playing.left.to !== window.to) {
        playing = { run: { begun: window, steps: 0 }, left: window, at };
      }
      const seconds = Math.min((at - playing.at) / 1000, LONGEST_FRAME);
      const { window: next, run, ended } = play(playing.run, seconds, settings, calendar, glides);
      show(next, false);
      playing = { run, left: now().window, at };
      const perSecond = rate(at);
      if (perSecond !== null) {
        const wanted = glides ? SMOOTH : Math.min(settings.stepsPerSecond, SMOOTH);
        set({ slowRate: perSecond < wanted ? Math.round(perSecond) : null });
      }
      if (ended) pause();
    },

    /** A key on a handle. False where it is none of the handle's keys. */
    key(end: WindowEnd, key: string, shift: boolean): boolean {
      const { window, settings, calendar } = now();
      const next = windowAfterKey(key, shift, end, window, settings, calendar);
      if (!next) return false;
      show(next, false);
      return true;
    },

    /** Takes hold of the window. Whoever takes it in the hand does not want it to run away. */
    grab(grip: Grip, at: number): void {
      set({ playing: false, slowRate: null });
      playing = null;
      const { window, settings, calendar } = now();
      const begun = beginDrag(grip, at, window, settings, calendar);
      const { zoom } = store.getState().strip;
      drag = { drag: takenInSight(begun, zoom), before: window, moved: begun.window !== window };
      if (drag.moved) commands.setWindow(begun.window, false);
    },
    dragTo(at: number): void {
      if (!drag) return;
      const { settings, calendar, window } = now();
      const next = dragged(drag.drag, at, settings, calendar);
      if (next.from === window.from && next.to === window.to) return;
      drag.moved = true;
      commands.setWindow(next, false);
    },
    /** Lets go; a drag that moved something is a view to come back to. */
    release(): void {
      if (drag?.moved) commands.settle();
      drag = null;
    },

    /** Gives the drag up, as when a second finger comes: the window is as before. */
    cancel(): void {
      if (drag?.moved) commands.setWindow(drag.before, false);
      drag = null;
    },

    zoomAt: (day: number, factor: number) =>
      changeZoom((zoom, span) => zoomAt(zoom, day, factor, span)),
    /** Zooms round the middle of the window where that is in sight, else of the strip. */
    zoomBy(factor: number): void {
      const { window } = now();
      const state = store.getState();
      const shown = state.strip.zoom ?? selectSpan(state);
      const middle = (window.from + window.to) / 2;
      const isInSight = middle > shown.from && middle < shown.to;
      const day = isInSight ? middle : (shown.from + shown.to) / 2;
      changeZoom((zoom, span) => zoomAt(zoom, day, factor, span));
    },
    /** Moves the strip until it begins on the day. */
    panTo: (day: number) =>
      changeZoom((zoom, span) => (zoom ? panBy(zoom, day - zoom.from, span) : null)),
    panBy: (days: number) => changeZoom((zoom, span) => panBy(zoom, days, span)),
    /** Shows the days between two moments; without them the whole span. */
    zoomOn: (one: number, other: number) => changeZoom((_, span) => zoomOn(one, other, span)),
    zoomOut: () => commands.setStrip({ zoom: null }),
  };
}

/** The handle of an edge that is out of sight stands at the end of the strip: the edge is taken there. */
function takenInSight(drag: Drag, zoom: Zoom): Drag {
  const { from, to } = drag.window;
  if (!zoom) return drag;
  if (drag.does === 'start' && from < zoom.from && zoom.from < to)
    return { ...drag, window: { from: zoom.from, to } };
  if (drag.does === 'end' && to > zoom.to && zoom.to > from)
    return { ...drag, window: { from, to: zoom.to } };
  return drag;
}

export type TimeController = ReturnType<typeof timeController>;
