import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { FileReport } from '../../../src/state/atlas-state.ts';
import { Notices } from '../../../src/ui/shell/Notices.tsx';
import { renderAtlas } from '../helpers.tsx';

const file = (path: string, patch: Partial<FileReport>): FileReport => ({
  path,
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

test('a failed file is told, and leads to the panel with the reason', async () => {
  const { user, store } = renderAtlas(<Notices />, { files: [file('a', { status: 'failed' })] });
  expect(screen.getByText(/1 file could not be read/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show what was read' }));
  expect(store.getState().panel).toBe('data');
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
