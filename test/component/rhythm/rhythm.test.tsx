import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { formatDay } from '../../../src/domain/day.ts';
import { selectTally } from '../../../src/state/selectors.ts';
import { RhythmPanel } from '../../../src/ui/rhythm/RhythmPanel.tsx';
import { failedFile, renderAtlas } from '../helpers.tsx';

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
