import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EMPTY_DATA } from '../../../src/analysis/atlas-data.ts';
import { selectTally } from '../../../src/state/selectors.ts';
import { IncidentTable } from '../../../src/ui/table/IncidentTable.tsx';
import { filteredView, renderAtlas, viewWith } from '../helpers.tsx';
import { day } from '../sample-data.ts';

const ui = <IncidentTable link={() => 'https://example.org/#v=1'} />;
const table = () => screen.getByRole('table', { name: 'Incidents' });
const rows = () => within(table()).getAllByRole('row').slice(1);
const cells = (row: HTMLElement | undefined) =>
  row
    ? within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent?.trim())
    : [];
const column = (at: number) => rows().map((row) => cells(row)[at]);
const rowOf = (place: string) => rows().find((row) => cells(row)[2] === place);

describe('rows', () => {
  test('are those that the map shows, in order of time', () => {
    const { store } = renderAtlas(ui);
    expect(rows()).toHaveLength(selectTally(store.getState()).shown);
    expect(table().getAttribute('aria-rowcount')).toBe('13');
    expect(rows().map((row) => row.getAttribute('aria-rowindex'))).toEqual(
      Array.from({ length: 12 }, (_, i) => String(i + 2)),
    );
    screen.getByText('12 incidents');
  });

  test('follow the window and the filters', () => {
    const { change } = renderAtlas(ui);
    change((commands) => commands.setFilters({ types: ['mission'] }));
    change((commands) => commands.setWindow({ from: day('2014-01-01'), to: day('2017-01-01') }));
    expect(column(2)).toEqual(['Aguelhok', 'Kidal']);
    screen.getByText('2 incidents');
  });

  test('say what is known, and that the rest is unknown', () => {
    renderAtlas(ui);
    expect(cells(rowOf('Anefis'))).toEqual([
      '3–7 Jun 2013',
      'State-based conflict',
      'Anefis',
      'Kidal',
      'Government of Mali, CMA',
      '10 (8–15)',
      '',
      'UCDP GED',
      'P1 D2',
    ]);
    expect(cells(rowOf('Gossi')).slice(0, 2)).toEqual(['August 2015', 'Attack on aid workers']);
    expect(cells(rowOf('Gossi'))[5]).toBe('unknown');
    expect(cells(rowOf('Tessalit')).slice(5, 7)).toEqual(['2', '2']);
  });

  test('in French', () => {
    renderAtlas(ui, { readerLanguage: 'fr' });
    expect(cells(rowOf('Gossi'))[0]).toBe('août 2015');
    expect(cells(rowOf('Gossi'))[3]).toBe('Tombouctou');
    screen.getByRole('button', { name: 'Télécharger en CSV' });
  });
});

describe('sorting', () => {
  const sortBy = (name: string) => screen.getByRole('button', { name });
  const header = (name: string) => screen.getByRole('columnheader', { name });

  test('by deaths: the greatest first, unknown last either way', async () => {
    const { user } = renderAtlas(ui);
    expect(header('Date').getAttribute('aria-sort')).toBe('ascending');
    await user.click(sortBy('Deaths'));
    expect(header('Deaths').getAttribute('aria-sort')).toBe('descending');
    expect(header('Date').getAttribute('aria-sort')).toBeNull();
    expect(column(5).map((text) => text?.split(' ')[0])).toEqual([
      '77',
      '50',
      '26',
      '17',
      '12',
      '10',
      '7',
      '5',
      '3',
      '2',
      'unknown',
      'unknown',
    ]);
    await user.click(sortBy('Deaths'));
    expect(header('Deaths').getAttribute('aria-sort')).toBe('ascending');
    expect(column(5).at(0)).toBe('2');
    expect(column(5).slice(-2)).toEqual(['unknown', 'unknown']);
  });

  test('by names in the language in use; what is equal stays in order of time', async () => {
    const { user } = renderAtlas(ui);
    await user.click(sortBy('Region'));
    expect(column(3)).toEqual([
      ...['Gao', 'Gao', 'Gao', 'Kidal', 'Kidal', 'Kidal', 'Kidal', 'Kidal'],
      ...['Mopti', 'Timbuktu', '', ''],
    ]);
    expect(column(2).slice(0, 3)).toEqual(['Gao region', 'Gao', 'Ménaka']);
    await user.click(sortBy('Place'));
    expect(column(2).slice(0, 3)).toEqual(['Aguelhok', 'Anefis', 'Bankass']);
    await user.click(sortBy('Place'));
    expect(column(2).at(0)).toBe('Tessalit');
    expect(column(2).at(-1)).toBe('');
  });
});

describe('selection', () => {
  test('a click anywhere in a row selects the incident', async () => {
    const { user, store } = renderAtlas(ui);
    await user.click(screen.getByText('Nampala'));
    expect(store.getState().view.selection).toEqual({ kind: 'incident', id: 'ucdp:4' });
    expect(rowOf('Nampala')?.getAttribute('aria-current')).toBe('true');
    expect(table().querySelectorAll('[aria-current]')).toHaveLength(1);
  });

  test('what the map selects is marked, and is what the tab key reaches', async () => {
    const { user, change } = renderAtlas(ui);
    change((commands) => commands.select({ kind: 'incident', id: 'ucdp:5' }));
    const button = screen.getByRole('button', { name: '18 Jan 2017, State-based conflict, Gao' });
    expect(button.closest('tr')?.getAttribute('aria-current')).toBe('true');
    screen.getByRole('button', { name: 'Precision' }).focus();
    await user.tab();
    expect(document.activeElement).toBe(button);
  });
});

describe('downloads', () => {
  const files: string[][] = [];
  const withFiles = (
    <IncidentTable
      link={() => 'https://example.org/#v=1&type=mission'}
      onDownload={async (name, mime, parts) => {
        files.push([name, mime, [...parts].join('')]);
      }}
    />
  );

  test('hold the rows shown, and the link', async () => {
    const view = {
      ...filteredView({ types: ['mission'] }),
      window: { from: day('2014-01-01'), to: day('2017-01-01') },
    };
    const { user } = renderAtlas(withFiles, { view });
    await user.click(screen.getByRole('button', { name: 'Download CSV' }));
    await user.click(screen.getByRole('button', { name: 'Download GeoJSON' }));
    const [csv, geojson] = files;
    expect(csv?.slice(0, 2)).toEqual([
      'minusma-incidents-2014-01-01-2016-12-31.csv',
      'text/csv;charset=utf-8',
    ]);
    expect(csv?.[2]).toContain('https://example.org/#v=1&type=mission');
    expect(csv?.[2]?.match(/^mission:\d/gm)).toEqual(['mission:2', 'mission:3']);
    expect(geojson?.[0]).toBe('minusma-incidents-2014-01-01-2016-12-31.geojson');
    const collection: unknown = JSON.parse(geojson?.[2] ?? '');
    expect(collection).toMatchObject({
      type: 'FeatureCollection',
      link: 'https://example.org/#v=1&type=mission',
      features: [{ id: 'mission:2' }, { id: 'mission:3' }],
    });
  });

  test('one runs at a time, and its button says so without losing the focus', async () => {
    const ends: (() => void)[] = [];
    const { user } = renderAtlas(
      <IncidentTable
        link={() => ''}
        onDownload={() => new Promise((resolve) => ends.push(() => resolve()))}
      />,
    );
    const csv = screen.getByRole('button', { name: 'Download CSV' });
    const geojson = screen.getByRole('button', { name: 'Download GeoJSON' });
    await user.click(csv);
    expect(csv.getAttribute('aria-busy')).toBe('true');
    expect(geojson.getAttribute('aria-busy')).toBe('false');
    expect(geojson.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(csv);
    await user.click(geojson);
    await user.click(csv);
    expect(ends).toHaveLength(1);
    await act(async () => ends[0]?.());
    expect(csv.getAttribute('aria-busy')).toBe('false');
    await user.click(geojson);
    expect(ends).toHaveLength(2);
    await act(async () => ends[1]?.());
  });
});

describe('empty', () => {
  test('says so and offers the way out', async () => {
    const view = {
      ...filteredView({ types: ['aid'] }),
      window: { from: day('2013-01-01'), to: day('2014-01-01') },
    };
    const { user } = renderAtlas(ui, { view });
    expect(rows()).toHaveLength(0);
    screen.getByText('No incident matches. Widen the window or remove a filter.');
    expect(screen.getByRole('button', { name: 'Download CSV' })).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('button', { name: 'Show the whole period' }));
    expect(rows()).toHaveLength(1);
    expect(document.activeElement?.textContent).toBe('1 incident');
  });

  test('offers just what helps', async () => {
    const { user } = renderAtlas(ui, { view: filteredView({ text: 'no such text' }) });
    expect(screen.queryByRole('button', { name: 'Show the whole period' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Reset filters' }));
    expect(rows()).toHaveLength(12);
  });

  test('while loading it does not speak of filters', () => {
    renderAtlas(ui, { data: EMPTY_DATA, loading: true, view: viewWith({}) });
    screen.getByText('Loading the atlas');
    expect(screen.queryByText(/No incident matches/)).toBeNull();
  });
});

test('it closes, unless it stands in for the map', async () => {
  const { user, store, unmount } = renderAtlas(ui, { tableOpen: true });
  await user.click(screen.getByRole('button', { name: 'Close the table' }));
  expect(store.getState().tableOpen).toBe(false);
  unmount();
  renderAtlas(ui, { map: 'none' });
  expect(screen.queryByRole('button', { name: 'Close the table' })).toBeNull();
});
