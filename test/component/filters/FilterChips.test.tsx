import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FilterChips } from '../../../src/ui/filters/FilterChips.tsx';
import { filteredView, renderAtlas } from '../helpers.tsx';

const all = filteredView({
  types: ['mission'],
  regions: ['ML07', 'ML08'],
  leastDeaths: 5,
  worstPlace: 3,
  worstDate: 1,
  text: 'mine',
});
const ui = (
  <>
    <FilterChips />
    <button type="button">Behind</button>
  </>
);

test('nothing stands there when no filter is active', () => {
  const { container } = renderAtlas(<FilterChips />);
  expect(container.childElementCount).toBe(0);
});

test('every active filter is a button that says what it takes away', () => {
  renderAtlas(ui, { view: all });
  const names = screen
    .getAllByRole('button', { name: /^Remove filter/ })
    .map((button) => button.getAttribute('aria-label'));
  expect(names).toEqual([
    'Remove filter: Incident type: Attack on the mission',
    'Remove filter: Region: Gao',
    'Remove filter: Region: Kidal',
    'Remove filter: Least deaths: 5',
    'Remove filter: Place precision: cercle (district)',
    'Remove filter: Date precision: the day',
    'Remove filter: Search: mine',
  ]);
});

test('each one takes away just its own filter, and the focus goes to the next chip', async () => {
  const { user, store } = renderAtlas(ui, { view: all });
  await user.click(screen.getByRole('button', { name: 'Remove filter: Region: Gao' }));
  expect(store.getState().view.filters).toEqual({ ...all.filters, regions: ['ML08'] });
  expect(document.activeElement?.textContent).toBe('Region: Kidal');
  await user.click(screen.getByRole('button', { name: /Place precision/ }));
  expect(store.getState().view.filters.worstPlace).toBe(7);
  await user.click(screen.getByRole('button', { name: /Search/ }));
  expect(store.getState().view.filters.text).toBe('');
  expect(document.activeElement?.textContent).toBe('Date precision: the day');
});

test('after the last chip the focus goes to what stands behind the strip', async () => {
  const { user } = renderAtlas(ui, { view: filteredView({ types: ['aid'] }) });
  expect(screen.queryByRole('button', { name: 'Reset filters' })).toBeNull();
  await user.click(screen.getByRole('button', { name: /Attack on aid workers/ }));
  expect(document.activeElement?.textContent).toBe('Behind');
});

test('two or more can be reset at once', async () => {
  const { user, store } = renderAtlas(ui, { view: all });
  await user.click(screen.getByRole('button', { name: 'Reset filters' }));
  expect(store.getState().view).toEqual(filteredView({}));
  expect(document.activeElement?.textContent).toBe('Behind');
});

test('French', () => {
  renderAtlas(ui, { view: all, readerLanguage: 'fr' });
  screen.getByRole('button', {
    name: 'Retirer le filtre : Type d’incident : Attaque contre la mission',
  });
});
