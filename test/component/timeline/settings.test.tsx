import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/domain/day.ts';
import { selectWindow } from '../../../src/state/selectors.ts';
import type { AtlasStore } from '../../../src/state/store.ts';
import { Timeline } from '../../../src/ui/timeline/Timeline.tsx';
import { renderAtlas, viewWith } from '../helpers.tsx';
import { day } from '../sample-data.ts';

const shown = (store: AtlasStore) => {
  const { from, to } = selectWindow(store.getState());
  return `${formatDay(from)}/${formatDay(to - 1)}`;
};
const view = viewWith({ window: { from: day('2017-01-17'), to: day('2017-05-21') } });

async function openSettings(language: 'en' | 'fr' = 'en') {
  const rendered = renderAtlas(<Timeline />, { view, readerLanguage: language });
  const name = language === 'en' ? /Timeline settings/ : /Réglages de la frise/;
  await rendered.user.click(screen.getByRole('button', { name }));
  // The panel's inside loads when it is first opened.
  await screen.findAllByRole('radio');
  return { ...rendered, panel: screen.getByRole('region', { name }) };
}

describe('the settings of the timeline', () => {
  it('choose the mode, and the button says it', async () => {
    const { store, user } = await openSettings();
    await user.click(screen.getByRole('radio', { name: 'Slice' }));
    expect(shown(store)).toBe('2017-05-01/2017-05-31');
    fireEvent.change(screen.getByRole('combobox', { name: 'Width, unit' }), {
      target: { value: 'quarter' },
    });
    expect(shown(store)).toBe('2017-04-01/2017-06-30');
    expect(screen.getByRole('button', { name: /Slices of 1 quarter/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Step forward' }));
    expect(shown(store)).toBe('2017-07-01/2017-09-30');
  });

  it('take numbers, mark what is none and change nothing by it', async () => {
    const { store } = await openSettings();
    const width = screen.getByRole('spinbutton', { name: 'Width, number' });
    fireEvent.change(width, { target: { value: '10' } });
    expect(shown(store)).toBe('2017-01-17/2017-01-26');
    fireEvent.change(width, { target: { value: '0' } });
    expect(width.getAttribute('aria-invalid')).toBe('true');
    fireEvent.change(width, { target: { value: '1.5' } });
    expect(width.getAttribute('aria-invalid')).toBe('true');
    expect(shown(store)).toBe('2017-01-17/2017-01-26');
    fireEvent.blur(width);
    expect(width.getAttribute('aria-invalid')).toBe('false');
  });

  it('lock an edge, which its handle says', async () => {
    const { store } = await openSettings();
    fireEvent.change(screen.getByRole('combobox', { name: 'Locked edge' }), {
      target: { value: 'start' },
    });
    const handle = screen.getByRole('slider', { name: 'Window start' });
    expect(handle.getAttribute('aria-disabled')).toBe('true');
    expect(handle.getAttribute('aria-valuetext')).toBe('17 January 2017, locked');
    fireEvent.keyDown(handle, { key: 'ArrowRight' });
    expect(shown(store)).toBe('2017-01-17/2017-05-20');
  });

  it('choose the bars', async () => {
    const { store, panel } = await openSettings();
    const choose = (name: string, value: string) =>
      fireEvent.change(within(panel).getByRole('combobox', { name }), { target: { value } });
    choose('One bar is', 'quarter');
    choose('Stacked by', 'source');
    choose('Height is', 'deaths');
    choose('Height fits', 'all');
    expect(store.getState().strip).toMatchObject({
      bin: 'quarter',
      stack: 'source',
      measure: 'deaths',
      fits: 'all',
    });
    expect(within(panel).queryByText('Attack on the mission')).toBeNull();
  });

  it('close with Escape and give the focus back', async () => {
    const { user } = await openSettings();
    await user.click(screen.getByRole('radio', { name: 'Grow' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: /settings/ })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /settings/ }));
  });

  it('speak French', async () => {
    const { panel } = await openSettings('fr');
    expect(within(panel).getByRole('radio', { name: 'Par tranches' })).toBeTruthy();
    expect(within(panel).getByText(/^Hachuré/)).toBeTruthy();
  });
});

describe('reading the bars by keyboard', () => {
  const bars = () => screen.getByRole('slider', { name: 'Bars' });

  it('speaks each bar, and Enter makes it the window', () => {
    const { store } = renderAtlas(<Timeline />, { view });
    const bar = bars();
    fireEvent.focus(bar);
    expect(bar.getAttribute('aria-valuetext')).toMatch(/^January 2017: \d+ of \d+ incidents/);
    fireEvent.keyDown(bar, { key: 'ArrowRight' });
    fireEvent.keyDown(bar, { key: 'ArrowRight' });
    expect(bar.getAttribute('aria-valuetext')).toMatch(/^March 2017: /);
    fireEvent.keyDown(bar, { key: 'Enter' });
    expect(shown(store)).toBe('2017-03-01/2017-03-31');
    fireEvent.keyDown(bar, { key: 'Home' });
    expect(bar.getAttribute('aria-valuetext')).toMatch(/^January 2013: /);
  });

  it('stays on its days when the bars become others, as does what is shown of it', () => {
    const { container, change } = renderAtlas(<Timeline />, { view });
    const bar = bars();
    const spoken = () => /^[^:]*/.exec(bar.getAttribute('aria-valuetext') ?? '')?.[0];
    const shownName = () => container.querySelector('.timeline-readout strong')?.textContent;
    fireEvent.focus(bar);
    fireEvent.keyDown(bar, { key: 'ArrowRight' });
    fireEvent.keyDown(bar, { key: 'ArrowRight' });
    expect([spoken(), shownName()]).toEqual(['March 2017', 'March 2017']);
    change(({ setStrip }) => setStrip({ bin: 'quarter' }));
    expect([spoken(), shownName()]).toEqual(['Q1 2017', 'Q1 2017']);
    change(({ setStrip }) => setStrip({ bin: 'day' }));
    expect([spoken(), shownName()]).toEqual(['1 March 2017', '1 March 2017']);
    change(({ setStrip }) => setStrip({ bin: 'year' }));
    expect([spoken(), shownName()]).toEqual(['2017', '2017']);
    // Out of sight of what is zoomed on: both name the bar next to it.
    const zoom = { from: day('2018-02-01'), to: day('2018-06-01') };
    change(({ setStrip }) => setStrip({ bin: 'month', zoom }));
    expect([spoken(), shownName()]).toEqual(['February 2018', 'February 2018']);
    fireEvent.keyDown(bar, { key: 'ArrowRight' });
    expect([spoken(), shownName()]).toEqual(['March 2018', 'March 2018']);
  });

  it('speaks French', () => {
    renderAtlas(<Timeline />, { view, readerLanguage: 'fr' });
    const bar = screen.getByRole('slider', { name: 'Barres' });
    fireEvent.focus(bar);
    expect(bar.getAttribute('aria-valuetext')).toMatch(/^janvier 2017\s: 1 incident sur 1,/);
  });
});

describe('zooming', () => {
  it('by buttons, keys and the wheel; the overview stands while a part is shown', async () => {
    const { store, user, container } = renderAtlas(<Timeline />, { view });
    const zoom = () => store.getState().strip.zoom;
    await user.click(screen.getByRole('button', { name: /Timeline settings/ }));
    await user.click(screen.getByRole('button', { name: 'Fit window' }));
    expect(zoom()).toEqual({ from: day('2017-01-17'), to: day('2017-05-21') });
    expect(screen.getByRole('scrollbar', { name: 'Part shown' })).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('slider', { name: 'Window start' }), { key: '-' });
    const wider = zoom();
    expect(wider && wider.to - wider.from).toBe(248);
    fireEvent.keyDown(screen.getByRole('scrollbar'), { key: 'PageUp' });
    expect(zoom()?.from).toBe((wider?.from ?? 0) + 248);
    await user.click(screen.getByRole('button', { name: 'All years' }));
    expect(zoom()).toBeNull();
    expect(screen.queryByRole('scrollbar')).toBeNull();
    const plot = container.querySelector('#timeline-plot');
    if (!plot) throw new Error('No plot');
    // happy-dom's wheel has no place of its own.
    const wheel = new WheelEvent('wheel', { deltaY: -600, bubbles: true, cancelable: true });
    fireEvent(plot, Object.assign(wheel, { clientX: 640 }));
    expect(zoom()).not.toBeNull();
  });
});
