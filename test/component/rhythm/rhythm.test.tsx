import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { formatDay } from '../../../src/domain/day.ts';
import { selectTally, selectWindow } from '../../../src/state/selectors.ts';
import { RhythmPanel } from '../../../src/ui/rhythm/RhythmPanel.tsx';
import { failedFile, renderAtlas } from '../helpers.tsx';
import { day, incident, SAMPLE_INCIDENTS, sampleData } from '../sample-data.ts';

it('counts what is shown by month, and a month becomes the window', async () => {
  const { store, user } = renderAtlas(<RhythmPanel />);
  const { data } = store.getState();
  const table = screen.getByRole('table', { name: 'Month by month' });
  const shown = selectTally(store.getState()).rows;
  const months = new Map<string, number>();
  for (const row of shown) {
    const [start, end] = [data.incidents.day[row] ?? 0, data.incidents.dayEnd[row] ?? 0];
    const month = formatDay(start).slice(0, 7);
    if (month === formatDay(end).slice(0, 7)) months.set(month, (months.get(month) ?? 0) + 1);
  }
  const [[month, count] = ['', 0]] = months;
  const cells = within(table).getAllByRole('button', { name: /show this month/ });
  const cell = cells.find(({ title }) => title.endsWith(`: ${count}`));
  if (!cell) throw new Error(`No cell with the count of ${month}`);
  await user.click(cell);
  expect(selectTally(store.getState()).certain).toBeGreaterThanOrEqual(count);
  expect(screen.getAllByRole('listitem')).toHaveLength(7);
});

it('says so where the incidents could not be read', () => {
  renderAtlas(<RhythmPanel />, { files: [failedFile('incidents')] });
  expect(screen.queryByRole('table')).toBeNull();
});

/** The panel over data of these days, the sample and one more incident. */
function panelOf(first: string, last: string, one: string, readerLanguage: 'en' | 'fr' = 'en') {
  const span = { first: day(first), last: day(last) };
  return renderAtlas(<RhythmPanel />, {
    readerLanguage,
    data: {
      ...sampleData([...SAMPLE_INCIDENTS, incident('own:1', one)]),
      manifest: { fingerprint: '0123abcd', ...span, files: [], sources: [] },
    },
  });
}
const years = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const monthNames = () =>
  screen.getAllByRole('button', { name: /show this month/ }).map(({ title }) => title);

it('only months of the data can be chosen, and no day beyond them', async () => {
  const { store, user } = panelOf('2013-03-10', '2018-12-20', '2013-03-12');
  expect(monthNames().at(0)).toBe('March 2013: 1');
  expect(monthNames().at(-1)).toBe('December 2018: 0');
  expect(monthNames()).toHaveLength(5 * 12 + 10);
  const march = screen.getByRole('button', { name: 'March 2013: 1, show this month' });
  march.focus();
  fireEvent.keyDown(march, { key: 'ArrowDown' });
  expect(document.activeElement).toHaveProperty('title', 'March 2014: 0');
  await user.click(march);
  expect(selectWindow(store.getState())).toEqual({
    from: day('2013-03-10'),
    to: day('2013-04-01'),
  });
  await user.click(screen.getByRole('button', { name: /^December 2018/ }));
  expect(selectWindow(store.getState())).toEqual({
    from: day('2018-12-01'),
    to: day('2018-12-21'),
  });
});

it('one wrong date does not make a row for every year up to it', () => {
  const { change } = panelOf('2013-01-01', '3017-05-01', '3017-05-01');
  expect(years()).toEqual(['2013', '2014', '2015', '2016', '2017', '2018', '3017', 'All']);
  change(({ setWindow }) => setWindow({ from: day('2018-05-01'), to: day('2020-01-01') }));
  expect(years()).toEqual(['2018', '2019', 'All']);
});

it('writes French with its space before the colon, and the number of few', () => {
  const { change } = panelOf('2013-01-01', '2018-12-31', '2013-01-01', 'fr');
  expect(screen.getByTitle('janvier 2013 : 1')).toBeTruthy();
  change(({ setFilters }) => setFilters({ types: ['none'] }));
  expect(screen.getByText(/^0 incident de la fenêtre/)).toBeTruthy();
});
