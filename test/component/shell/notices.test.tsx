import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { FileReport } from '../../../src/state/atlas-state.ts';
import { Notices } from '../../../src/ui/shell/Notices.tsx';
import { renderAtlas, viewWith } from '../helpers.tsx';
import { day } from '../sample-data.ts';

const file = (path: string, patch: Partial<FileReport>): FileReport => ({
  path,
  kind: null,
  status: 'ready',
  bytesRead: 10,
  bytesTotal: 10,
  rows: 1,
  problems: [],
  ...patch,
});

test('loading shows how many files are there', () => {
  renderAtlas(<Notices />, {
    loading: true,
    files: [file('a', {}), file('b', { status: 'loading', bytesRead: 0 })],
  });
  expect(screen.getByText(/1 of 2 files/)).toBeTruthy();
  expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.5');
});

const cutOff: FileReport['problems'] = [
  { code: 'file-truncated', figures: { byte: 591_604, of: 1_183_208 }, severity: 'error' },
];

test('a failed file is named with the reason, and leads to the list of files', async () => {
  const { user, store } = renderAtlas(<Notices />, {
    files: [file('a.geojson', { status: 'failed', problems: cutOff }), file('b', {})],
  });
  expect(screen.getByText('1 file could not be read. The rest works.')).toBeTruthy();
  expect(screen.getByText('a.geojson: cut off after byte 591,604 of 1,183,208')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show what was read' }));
  expect(store.getState().panel).toBe('data');
  expect(store.getState().filesWanted).toBe(true);
});

test('from a map without panels the list opens in the full atlas', async () => {
  const { user, store } = renderAtlas(<Notices />, {
    view: viewWith({ panels: 'map' }),
    files: [file('a', { status: 'failed', problems: cutOff })],
  });
  await user.click(screen.getByRole('button', { name: 'Show what was read' }));
  expect(store.getState().view.panels).toBe('full');
});

test('rows that were left out are counted by file, and doubts about a file are told', () => {
  const lost = (row: 'row' | 'part') =>
    ({ code: 'bad-date', at: row, severity: 'warning', lost: row }) as const;
  renderAtlas(<Notices />, {
    files: [
      file('a.geojson', { problems: [lost('row'), { ...lost('row'), at: 'x' }] }),
      file('b.geojson', { problems: [lost('part')] }),
      file('c.geojson', { problems: [{ code: 'file-changed', severity: 'warning' }] }),
      file('d.geojson', { problems: [{ code: 'unknown-kind', severity: 'note' }] }),
    ],
  });
  expect(screen.getByText('2 rows of a.geojson were left out.')).toBeTruthy();
  expect(screen.getByText('1 part of a row of b.geojson was left out.')).toBeTruthy();
  expect(screen.getByText(/^c\.geojson is not the file that the manifest describes/)).toBeTruthy();
  expect(screen.queryByText(/d\.geojson/)).toBeNull();
  expect(screen.queryByText(/could not be read/)).toBeNull();
});

test('without tiles the notice says what the map stands on, until it is closed', async () => {
  const { user } = renderAtlas(<Notices />, {
    basemap: file('basemap/mali.pmtiles', {
      status: 'failed',
      problems: [{ code: 'file-missing', detail: 'HTTP 404', severity: 'error' }],
    }),
    files: [file('a', {})],
  });
  expect(screen.getByText('basemap/mali.pmtiles: not found (HTTP 404)')).toBeTruthy();
  expect(screen.getByText(/plain ground/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByText(/plain ground/)).toBeNull();
});

test('when no file could be read, nothing is said to work', () => {
  renderAtlas(<Notices />, {
    files: [1, 2, 3, 4, 5, 6].map((n) => file(`${n}`, { status: 'failed', problems: cutOff })),
    view: viewWith({ language: 'fr' }),
  });
  expect(screen.getByText('Aucun fichier n’a pu être lu.')).toBeTruthy();
  expect(screen.getByText(/^1\s: tronqué après l’octet 591\s604 sur 1\s183\s208$/)).toBeTruthy();
  expect(screen.getByText('et 2 autres')).toBeTruthy();
});

test('a window outside the data can be changed for the whole period', async () => {
  const { user, store } = renderAtlas(<Notices />, {
    view: viewWith({ window: { from: day('2030-01-01'), to: day('2031-01-01') } }),
    linkProblems: [{ code: 'link-window-outside', at: 't', detail: '2030', severity: 'warning' }],
  });
  expect(screen.getByText(/^t: the window holds no day of the data/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show the whole period' }));
  expect(store.getState().view.window).toEqual({ from: null, to: null });
  expect(screen.queryByText(/no day of the data/)).toBeNull();
});

test('what a link asked for in vain is listed until it is closed', async () => {
  const { user } = renderAtlas(<Notices />, {
    linkProblems: [
      { code: 'link-unknown-key', at: 'colour', severity: 'warning' },
      { code: 'something-newer', at: 't', detail: 'x', severity: 'warning' },
    ],
  });
  expect(screen.getByText('colour: unknown part of the link')).toBeTruthy();
  expect(screen.getByText('t: problem (x)')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByText(/unknown part/)).toBeNull();
});
