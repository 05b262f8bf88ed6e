import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EMPTY_TABLE, eventTable } from '../../src/analysis/event-table.ts';
import { AreasPanel } from '../../src/ui/areas/AreasPanel.tsx';
import { FiltersPanel } from '../../src/ui/filters/FiltersPanel.tsx';
import { Inspector } from '../../src/ui/inspector/Inspector.tsx';
import { MapNote } from '../../src/ui/shell/MapNote.tsx';
import { IncidentTable } from '../../src/ui/table/IncidentTable.tsx';
import { failedFile, renderAtlas, viewWith } from './helpers.tsx';
import { incident, sampleData } from './sample-data.ts';

const NONE = 'Incidents could not be loaded: none can be counted.';
const without = { ...sampleData(), incidents: EMPTY_TABLE };
const failed = { data: without, files: [failedFile('incidents')] };

describe('where there would be figures of incidents that could not be loaded', () => {
  test('the table says so and leads to the files', async () => {
    const { user, store } = renderAtlas(<IncidentTable link={() => ''} />, failed);
    expect(screen.getByText(NONE)).toBeTruthy();
    expect(screen.queryByText('0 incidents')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show what was read' }));
    expect(store.getState()).toMatchObject({ panel: 'data', filesWanted: true });
  });

  test('areas have no rows of noughts', () => {
    renderAtlas(<AreasPanel />, failed);
    expect(screen.getByText(NONE)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('filters say that their counts mean nothing', () => {
    renderAtlas(<FiltersPanel />, failed);
    expect(screen.getByText(NONE)).toBeTruthy();
  });

  test('a region and a drawn area count nothing', () => {
    const region = viewWith({ selection: { kind: 'region', id: 'ML07' } });
    const { unmount } = renderAtlas(<Inspector />, { ...failed, view: region });
    expect(screen.getByText(NONE)).toBeTruthy();
    expect(screen.queryByText('0 incidents')).toBeNull();
    unmount();
    const area = { name: 'area', params: { p: '-1/16/1/16/1/17/-1/17' } };
    renderAtlas(<Inspector />, { ...failed, view: viewWith({ analysis: area }) });
    expect(screen.getByText(NONE)).toBeTruthy();
    expect(screen.queryByText('0 incidents')).toBeNull();
  });
});

test('outlines that could not be loaded leave no table in which all is outside', () => {
  renderAtlas(<AreasPanel />, {
    data: { ...sampleData(), regions: [] },
    files: [failedFile('regions')],
  });
  expect(screen.getByText('Regions could not be loaded.')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('what is selected is not said to be absent from data that could not be loaded', () => {
  renderAtlas(<Inspector />, {
    files: [failedFile('bases')],
    view: viewWith({ selection: { kind: 'base', id: 'gao' } }),
  });
  expect(screen.getByText('Could not be looked up: its file could not be loaded.')).toBeTruthy();
});

test('a day to which the data reach is named only when the manifest names one', () => {
  renderAtlas(<MapNote />);
  expect(screen.queryByText(/Data to/)).toBeNull();
});

test('records stand under the names of their sources', () => {
  const references = [
    { source: 'attacks', id: '2013-10-23-tessalit' },
    { source: 'ucdp', id: '67861' },
    { source: 'unheard-of', id: '1' },
  ];
  const attacks = {
    id: 'attacks',
    name: { en: 'Attacks on the mission, located', fr: 'Attaques localisées' },
    publisher: 'x',
    licence: 'x',
    address: 'https://example.org/',
    citation: 'x',
    leftOut: [],
  };
  const manifest = { fingerprint: '0123abcd', first: 0, last: 1, files: [], sources: [attacks] };
  const incidents = eventTable([incident('mission:1', '2013-10-23', { references })], {});
  renderAtlas(<Inspector />, {
    data: { ...sampleData(), manifest, incidents },
    view: viewWith({ selection: { kind: 'incident', id: 'mission:1' } }),
  });
  for (const text of [
    'Attacks on the mission, located, record 2013-10-23-tessalit',
    'UCDP GED, record 67861',
    'unheard-of, record 1',
  ]) {
    expect(screen.getByText(text)).toBeTruthy();
  }
});
