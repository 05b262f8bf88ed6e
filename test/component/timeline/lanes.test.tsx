import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Base } from '../../../src/domain/mission-places.ts';
import { Timeline } from '../../../src/ui/timeline/Timeline.tsx';
import { renderAtlas } from '../helpers.tsx';
import { day } from '../sample-data.ts';
import { dataWithMission } from './mission.ts';

const base = (id: string, name: string): Base => ({
  id,
  name: { en: name, fr: name },
  lon: 0,
  lat: 16,
  from: day('2014-03-01'),
  to: day('2023-08-13'),
  fromPrecision: 'day',
  toPrecision: 'day',
  history: [],
});

async function openLanes() {
  const data = { ...dataWithMission(), bases: [base('ber', 'Ber'), base('gao', 'Gao')] };
  const rendered = renderAtlas(<Timeline />, { data });
  await rendered.user.click(screen.getByRole('button', { name: 'Lanes' }));
  await screen.findByRole('region', { name: 'Periods above the bars' });
  return rendered;
}

it('a mandate period makes its days the window', async () => {
  const { store, user } = await openLanes();
  const lane = screen.getByRole('toolbar', { name: /^Mandate periods/ });
  const period = within(lane).getByRole('button', {
    name: '2164 (2014): 1 July 2014 to 30 June 2015',
  });
  await user.click(period);
  expect(store.getState().view.window).toEqual({ from: day('2014-07-01'), to: day('2015-07-01') });
});

it('a base is selected, and let go again; one tab stop, arrows go on', async () => {
  const { store, user } = await openLanes();
  const lane = screen.getByRole('toolbar', { name: /^Bases of the mission/ });
  const [first, second] = within(lane).getAllByRole('button');
  if (!first || !second) throw new Error('Fewer than two bases');
  expect([first.tabIndex, second.tabIndex]).toEqual([0, -1]);
  await user.click(first);
  expect(store.getState().view.selection?.kind).toBe('base');
  expect(first.getAttribute('aria-pressed')).toBe('true');
  fireEvent.keyDown(first, { key: 'ArrowRight' });
  expect(document.activeElement).toBe(second);
  await user.click(first);
  expect(store.getState().view.selection).toBeNull();
});
