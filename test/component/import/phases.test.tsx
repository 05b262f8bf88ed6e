import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { importCommandsOf } from '../../../src/state/imports/import-commands.ts';
import { openDesk, report } from './jobs.tsx';

const download = vi.hoisted(() => vi.fn());
vi.mock('../../../src/ui/download.ts', () => ({ downloadText: download }));
afterEach(() => download.mockClear());

test('nothing is shown while no file is on its way', () => {
  openDesk({ job: null });
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('looking can be cancelled', async () => {
  const { user, services } = openDesk({ job: { phase: 'looking', file: 'log.csv' } });
  await screen.findByRole('heading', { name: 'Looking at log.csv' });
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(services.close).toHaveBeenCalledOnce();
});

test('running tells how far it is and how fast, then takes the reader to what came of it', async () => {
  const { user, store, change, services } = openDesk({
    job: { phase: 'running', file: 'log.csv', progress: null },
  });
  const bar = await screen.findByRole('progressbar', { name: 'Part of the file that is read' });
  expect(bar.hasAttribute('value')).toBe(false);
  const progress = {
    ...{ bytesRead: 500, bytesInAll: 2000, rowsRead: 12_000, rowsRefused: 3 },
    rowsPerSecond: 240_000,
  };
  const { setJob } = importCommandsOf(store);
  change(() => setJob({ phase: 'running', file: 'log.csv', progress }));
  expect(bar.getAttribute('value')).toBe('0.25');
  expect(
    screen.getByText('25% · Rows read: 12,000 · left out: 3 · 240,000 rows a second'),
  ).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(services.close).toHaveBeenCalledOnce();
  change(() => setJob({ phase: 'done', set: 'set-1', report }));
  const heading = screen.getByRole('heading', { name: 'log.csv is read' });
  expect(document.activeElement).toBe(heading);
});

test('done gives the figures, the reasons with their first lines and the report', async () => {
  const { user, services } = openDesk({ job: { phase: 'done', set: 'set-1', report } });
  await screen.findByRole('heading', { name: 'log.csv is read' });
  const figures = [...document.querySelectorAll('.import-facts dd')].map((one) => one.textContent);
  expect(figures).toEqual(['1,204', '1,199', '2', '5', '0.4 s']);
  const reasons = [...document.querySelectorAll('.import-reasons > li > p')];
  expect(reasons.map((one) => one.textContent)).toEqual([
    '4 × no date left out',
    '1 × latitude and longitude both 0, which stands for no place left out',
    '2 × a negative number of deaths, taken as unknown changed in part',
  ]);
  expect(screen.getByText('Line 14 · Start date')).toBeTruthy();
  expect(screen.getByText('and 1 more')).toBeTruthy();
  expect(screen.queryByText(/only when latitude/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Download the report as CSV' }));
  const [name, , text] = download.mock.lastCall ?? [];
  expect(name).toBe('log.csv.report.csv');
  expect([...text].join('')).toContain('14,refused,date-missing,start,');
  await user.click(screen.getByRole('button', { name: 'Show on the map' }));
  expect(services.close).toHaveBeenCalledOnce();
});

test('a file of which no row was fit says so, and exchanged points are hinted at', async () => {
  openDesk({ job: { phase: 'done', set: '', report: { ...report, isSwapLikely: true } } });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toBe('No row could be imported. Nothing was added.');
  expect(screen.getByText(/only when latitude and longitude are exchanged/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Show on the map' })).toBeNull();
});
