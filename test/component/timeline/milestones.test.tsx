import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Timeline } from '../../../src/ui/timeline/Timeline.tsx';
import { renderAtlas } from '../helpers.tsx';
import { day } from '../sample-data.ts';
import { dataWithMission } from './mission.ts';

const lane = () => screen.getByRole('toolbar', { name: 'Milestones of the mission' });
const marks = () => within(lane()).getAllByRole('button');

describe('the lane of milestones', () => {
  it('names every mark in full, a month only where only the month is known', () => {
    renderAtlas(<Timeline />, { data: dataWithMission() });
    expect(marks().map((mark) => mark.getAttribute('aria-label'))).toEqual([
      'Resolution 2164 (2014), 25 June 2014: Extends the mandate',
      'Milestone, June 2019: A sector is set up',
      '2 events, 13 August 2023 to 16 August 2023',
    ]);
  });

  it('a resolution shows its mandate period and its source', async () => {
    const { store, user } = renderAtlas(<Timeline />, { data: dataWithMission() });
    await user.click(screen.getByRole('button', { name: /^Resolution 2164/ }));
    expect(store.getState().view.window).toEqual({
      from: day('2014-07-01'),
      to: day('2015-07-01'),
    });
    const details = await screen.findByRole('dialog');
    expect(within(details).getByRole('link', { name: 'Source' }).getAttribute('href')).toBe(
      'https://example.org/record',
    );
  });

  it('a group opens a list, which can show a base', async () => {
    const { store, user } = renderAtlas(<Timeline />, { data: dataWithMission() });
    await user.click(screen.getByRole('button', { name: /^2 events/ }));
    const details = await screen.findByRole('dialog');
    expect(
      within(details)
        .getAllByRole('heading')
        .map((heading) => heading.textContent),
    ).toEqual(['Closure of Ber', 'Closure of Goundam']);
    await user.click(within(details).getByRole('button', { name: 'Show the base' }));
    expect(store.getState().view.selection).toEqual({ kind: 'base', id: 'ber' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is one tab stop, and arrows go from mark to mark', async () => {
    const { user } = renderAtlas(<Timeline />, { data: dataWithMission() });
    const [first, second, third] = marks();
    expect(marks().filter((mark) => mark.tabIndex === 0)).toEqual([first]);
    first?.focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(second);
    expect(marks().filter((mark) => mark.tabIndex === 0)).toEqual([second]);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(third);
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(third);
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(first);
  });

  it('speaks French', () => {
    renderAtlas(<Timeline />, { data: dataWithMission(), readerLanguage: 'fr' });
    expect(
      screen.getByRole('button', {
        name: 'Résolution 2164 (2014), 25 juin 2014 : Proroge le mandat',
      }),
    ).toBeTruthy();
  });
});
