import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Manifest } from '../../../src/domain/manifest.ts';
import { DataPanel } from '../../../src/ui/data/DataPanel.tsx';
import { ServicesProvider } from '../../../src/ui/services.tsx';
import { renderAtlas } from '../helpers.tsx';
import { day, sampleData } from '../sample-data.ts';
import { fakeServices } from '../services.ts';

const manifest: Manifest = {
  fingerprint: '0123abcd',
  first: day('2013-01-01'),
  last: day('2023-12-31'),
  files: [],
  sources: [
    {
      id: 'awsd',
      name: { en: 'Aid Worker Security Database', fr: 'Aid Worker Security Database' },
      publisher: 'Humanitarian Outcomes',
      licence: 'terms not verified',
      address: 'https://example.org/',
      citation: 'Humanitarian Outcomes, AWSD',
      rowsRead: 123,
      rowsKept: 88,
      leftOut: [{ reason: 'cites-acled', count: 28 }],
    },
  ],
};
const data = {
  ...sampleData(),
  manifest,
  leftOut: [
    { source: 'awsd', id: '1626', date: '2013-12', reason: 'cites-acled' },
    { source: 'awsd', id: '1627', reason: 'a-reason-of-tomorrow' },
  ],
};

test('tells what was read, under what licence, and what was left out and why', async () => {
  const services = fakeServices();
  const { user } = renderAtlas(
    <ServicesProvider services={services}>
      <DataPanel />
    </ServicesProvider>,
    {
      data,
      files: [
        {
          path: 'data/routes.geojson',
          status: 'failed',
          bytesRead: 0,
          bytesTotal: 10,
          rows: 0,
          problems: [{ code: 'file-missing', detail: '404', severity: 'error' }],
        },
      ],
    },
  );
  expect(screen.getByText(/0123abcd, 1 Jan 2013 to 31 Dec 2023/)).toBeTruthy();
  expect(screen.getByText(/terms not verified/)).toBeTruthy();
  expect(screen.getByText('88 of 123 rows shown')).toBeTruthy();
  expect(screen.getByText(/^28 taken from ACLED/)).toBeTruthy();
  expect(screen.getByText('List 2 rows left out or noted')).toBeTruthy();
  expect(screen.getByText('see the list')).toBeTruthy();
  expect(screen.getByText('the file is missing (404)')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Read the files again' }));
  expect(services.reload).toHaveBeenCalledOnce();
});
