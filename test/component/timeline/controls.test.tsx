import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDay } from '../../../src/domain/day.ts';
import { selectWindow } from '../../../src/state/selectors.ts';
import type { AtlasStore } from '../../../src/state/store.ts';
import { Timeline } from '../../../src/ui/timeline/Timeline.tsx';
import { renderAtlas, viewWith } from '../helpers.tsx';
import { day } from '../sample-data.ts';

const button = (name: string) => screen.getByRole('button', { name });
const settings = () => screen.getByRole('button', { name: /Timeline settings/ });
const shown = (store: AtlasStore) => {
  const { from, to } = selectWindow(store.getState());
  return `${formatDay(from)}/${formatDay(to - 1)}`;
};
const march = viewWith({ window: { from: day('2017-03-01'), to: day('2017-04-01') } });

afterEach(() => vi.useRealTimers());

describe('playing', () => {
  it('glides until it is paused, and rests on a whole step', () => {
    vi.useFakeTimers();
    const { store } = renderAtlas(<Timeline />, { view: march });
    const { acts } = store.getState();
    fireEvent.click(button('Play'));
    act(() => vi.advanceTimersByTime(510));
    expect(shown(store)).toMatch(/^2017-03-3[01]\/2017-04-/);
    expect(store.getState().acts).toBe(acts);
    fireEvent.click(button('Pause'));
    act(() => vi.advanceTimersByTime(2000));
    expect(shown(store)).toBe('2017-04-01/2017-04-30');
    expect(store.getState().acts).toBe(acts + 1);
    expect(button('Play')).toBeTruthy();
  });

  it('begins with the first twelve months of the whole period', () => {
    vi.useFakeTimers();
    const { store } = renderAtlas(<Timeline />);
    fireEvent.click(button('Play'));
    expect(shown(store)).toBe('2013-01-01/2013-12-31');
    act(() => vi.advanceTimersByTime(560));
    fireEvent.click(button('Pause'));
    expect(shown(store)).toBe('2013-02-01/2014-01-31');
  });

  it('follows the chosen step and speed', async () => {
    const { store } = renderAtlas(<Timeline />, { view: march });
    fireEvent.click(settings());
    await screen.findAllByRole('radio');
    vi.useFakeTimers();
    fireEvent.change(screen.getByRole('combobox', { name: 'Step, unit' }), {
      target: { value: 'year' },
    });
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Steps a second' }), {
      target: { value: '1' },
    });
    fireEvent.click(button('Play'));
    act(() => vi.advanceTimersByTime(2100));
    fireEvent.click(button('Pause'));
    expect(shown(store)).toBe('2019-03-01/2019-03-31');
  });

  it('is toggled by the space bar on a handle, not in a text field', () => {
    const { store } = renderAtlas(<Timeline />, { view: march });
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'First day' }), { key: ' ' });
    expect(store.getState().play.playing).toBe(false);
    fireEvent.keyDown(screen.getByRole('slider', { name: 'Window start' }), { key: ' ' });
    expect(store.getState().play.playing).toBe(true);
  });
});

describe('steps and reset', () => {
  it('steps both ways, each a deliberate act', async () => {
    const { store, user } = renderAtlas(<Timeline />, { view: march });
    const { acts } = store.getState();
    await user.click(button('Step forward'));
    expect(shown(store)).toBe('2017-04-01/2017-04-30');
    await user.click(button('Step back'));
    await user.click(button('Step back'));
    expect(shown(store)).toBe('2017-02-01/2017-02-28');
    expect(store.getState().acts).toBe(acts + 3);
  });

  it('shows the whole period again, and keeps the focus in the timeline', async () => {
    const { store, user } = renderAtlas(<Timeline />, { view: march });
    await user.click(button('Whole period'));
    expect(store.getState().view.window).toEqual({ from: null, to: null });
    expect(screen.queryByRole('button', { name: 'Whole period' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Timeline' }));
  });
});

describe('typed dates', () => {
  const first = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'First day' });
  const last = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Last day' });

  it('take a year, a month, a day and the ends by name', async () => {
    const { store, user } = renderAtlas(<Timeline />, { view: march });
    await user.clear(first());
    await user.type(first(), '2016{Enter}');
    expect(shown(store)).toBe('2016-01-01/2017-03-31');
    await user.clear(last());
    await user.type(last(), '2016-02');
    await user.tab();
    expect(shown(store)).toBe('2016-01-01/2016-02-29');
    expect(last().value).toBe('2016-02-29');
    await user.clear(first());
    await user.type(first(), 'first{Enter}');
    expect(store.getState().view.window.from).toBeNull();
  });

  it('say what is accepted, keep the text and change nothing', async () => {
    const { store, user } = renderAtlas(<Timeline />, { view: march });
    const { view } = store.getState();
    await user.clear(first());
    await user.type(first(), 'in spring{Enter}');
    const message = screen.getByRole('alert');
    expect(message.textContent).toMatch(/2017-06-14/);
    expect(first().getAttribute('aria-invalid')).toBe('true');
    expect(first().getAttribute('aria-describedby')).toBe(message.id);
    expect(first().value).toBe('in spring');
    expect(store.getState().view).toBe(view);
    await user.type(first(), '{Escape}');
    expect(first().value).toBe('2017-03-01');
    expect(message.textContent).toBe('');
  });

  it('let a later first day wait for its last day', async () => {
    const { store, user } = renderAtlas(<Timeline />, { view: march });
    await user.clear(first());
    await user.type(first(), '2018');
    await user.tab();
    expect(first().getAttribute('aria-invalid')).toBe('true');
    await user.clear(last());
    await user.type(last(), '2018{Enter}');
    expect(shown(store)).toBe('2018-01-01/2018-12-31');
    expect(first().getAttribute('aria-invalid')).toBe('false');
  });
});
