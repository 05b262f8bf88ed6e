import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_DATA } from '../../../src/analysis/atlas-data.ts';
import { formatDay } from '../../../src/domain/day.ts';
import { selectWindow } from '../../../src/state/selectors.ts';
import type { AtlasStore } from '../../../src/state/store.ts';
import { Timeline } from '../../../src/ui/timeline/Timeline.tsx';
import { renderAtlas, viewWith } from '../helpers.tsx';
import { day } from '../sample-data.ts';

const start = () => screen.getByRole('slider', { name: 'Window start' });
const end = () => screen.getByRole('slider', { name: 'Window end' });
const shown = (store: AtlasStore) => {
  const { from, to } = selectWindow(store.getState());
  return `${formatDay(from)}/${formatDay(to - 1)}`;
};
const year2017 = viewWith({ window: { from: day('2017-01-01'), to: day('2018-01-01') } });

afterEach(() => vi.useRealTimers());

describe('the handles', () => {
  it('say the window in days and in words, both days inside it', () => {
    renderAtlas(<Timeline />, { view: year2017 });
    expect(start().getAttribute('aria-valuetext')).toBe('1 January 2017');
    expect(end().getAttribute('aria-valuetext')).toBe('31 December 2017');
    expect(Number(start().getAttribute('aria-valuenow'))).toBe(day('2017-01-01'));
    expect(Number(start().getAttribute('aria-valuemin'))).toBe(day('2013-01-01'));
    expect(Number(start().getAttribute('aria-valuemax'))).toBe(day('2017-12-31'));
    expect(Number(end().getAttribute('aria-valuenow'))).toBe(day('2017-12-31'));
    expect(Number(end().getAttribute('aria-valuemin'))).toBe(day('2017-01-01'));
    expect(Number(end().getAttribute('aria-valuemax'))).toBe(day('2023-12-31'));
  });

  it('speak French', () => {
    renderAtlas(<Timeline />, { view: year2017, readerLanguage: 'fr' });
    const handle = screen.getByRole('slider', { name: 'Fin de la fenêtre' });
    expect(handle.getAttribute('aria-valuetext')).toBe('31 décembre 2017');
  });

  it('move by keys, and a rest makes one entry in the history', () => {
    vi.useFakeTimers();
    const { store } = renderAtlas(<Timeline />, { view: year2017 });
    const { acts } = store.getState();
    fireEvent.keyDown(start(), { key: 'ArrowRight' });
    fireEvent.keyDown(start(), { key: 'ArrowRight' });
    fireEvent.keyDown(end(), { key: 'ArrowLeft', shiftKey: true });
    expect(shown(store)).toBe('2017-03-01/2017-12-30');
    expect(store.getState().acts).toBe(acts);
    vi.advanceTimersByTime(700);
    expect(store.getState().acts).toBe(acts + 1);
  });

  it('leave keys with Ctrl, Alt or Meta to the browser', () => {
    const { store } = renderAtlas(<Timeline />, { view: year2017 });
    fireEvent.keyDown(start(), { key: 'ArrowLeft', altKey: true });
    expect(shown(store)).toBe('2017-01-01/2017-12-31');
  });
});

describe('the pointer', () => {
  /** Nothing is laid out here: the strip is 960 pixels wide and begins at 0. */
  const drag = (from: Element, ...xs: number[]) => {
    const at = (clientX: number) => ({ clientX, pointerId: 1, isPrimary: true, button: 0 });
    fireEvent.pointerDown(from, at(xs[0] ?? 0));
    for (const x of xs) fireEvent.pointerMove(from, at(x));
    fireEvent.pointerUp(from, at(xs.at(-1) ?? 0));
  };

  it('drags a handle and settles once', () => {
    const { store } = renderAtlas(<Timeline />, { view: year2017 });
    const { acts } = store.getState();
    drag(end(), 450, 500, 958);
    expect(shown(store)).toMatch(/^2017-01-01/);
    expect(selectWindow(store.getState()).to).toBeGreaterThan(day('2018-06-01'));
    expect(store.getState().acts).toBe(acts + 1);
  });

  it('moves the window with its length', () => {
    const { store, container } = renderAtlas(<Timeline />, { view: year2017 });
    const pane = container.querySelector('[data-grip=middle]');
    if (!pane) throw new Error('No pane between the handles');
    drag(pane, 400, 400 + 1248 / 11);
    expect(shown(store)).toBe('2018-01-01/2018-12-31');
  });

  it('changes nothing by a click on the window', () => {
    const { store, container } = renderAtlas(<Timeline />, { view: year2017 });
    const { acts, view } = store.getState();
    const pane = container.querySelector('[data-grip=middle]');
    if (!pane) throw new Error('No pane between the handles');
    drag(pane, 400, 401);
    expect(store.getState().view).toBe(view);
    expect(store.getState().acts).toBe(acts);
  });

  it('stops playing when it takes the window', () => {
    const { store, change } = renderAtlas(<Timeline />, { view: year2017 });
    change((commands) => commands.setPlay({ playing: true }));
    drag(start(), 340, 330);
    expect(store.getState().play.playing).toBe(false);
  });
});

describe('without data', () => {
  it('stands with its controls and no bars', () => {
    const { container } = renderAtlas(<Timeline />, { data: EMPTY_DATA, loading: true });
    expect(start()).toBeTruthy();
    expect(container.querySelectorAll('.timeline-bars > path[d^="M"]').length).toBe(0);
    expect(screen.getByText('2016')).toBeTruthy();
  });
});
