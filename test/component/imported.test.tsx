import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { joinTables } from '../../src/analysis/join-tables.ts';
import { tableOfColumns } from '../../src/analysis/table-of-columns.ts';
import { FiltersPanel } from '../../src/ui/filters/FiltersPanel.tsx';
import { Inspector } from '../../src/ui/inspector/Inspector.tsx';
import { IncidentTable } from '../../src/ui/table/IncidentTable.tsx';
import { columnsOf } from '../unit/analysis/columns-of.ts';
import { filteredView, renderAtlas, viewWith } from './helpers.tsx';
import { incident, sampleData } from './sample-data.ts';

const shipped = sampleData();
const own = tableOfColumns(
  columnsOf([
    incident('acled:1', '2016-05-01', {
      ...{ source: 'acled', type: 'Riots', place: 'Ségou', actors: ['Rioters (Mali)'], best: 0 },
      ...{ notes: 'Près du marché.', reference: 'https://example.org/1' },
    }),
    incident('acled:2', '2016-05-01', { source: 'acled', type: 'mission', place: 'Kidal' }),
  ]),
);
const data = { ...shipped, incidents: joinTables([shipped.incidents, own]) };

test('types of an imported set are filters beside the shipped ones, under their own text', async () => {
  const { user, store } = renderAtlas(<FiltersPanel />, { data });
  const types = within(screen.getByRole('group', { name: 'Incident type' }));
  const labels = types.getAllByRole('listitem').map((item) => item.querySelector('label'));
  expect(labels.map((label) => label?.textContent).slice(-2)).toEqual([
    'Attack on aid workers',
    'Riots',
  ]);
  expect(labels.at(-1)?.querySelector('svg')).toBeTruthy();
  await user.click(types.getByRole('checkbox', { name: 'Riots', description: '1 incident' }));
  expect(store.getState().view.filters.types).toEqual(['Riots']);
  types.getByRole('checkbox', { name: 'Attack on the mission', description: '5 incidents' });
});

test('the table lists imported rows among the shipped ones, and a click selects them', async () => {
  const ui = <IncidentTable link={() => 'https://example.org/#v=1'} />;
  const view = filteredView({ text: 'marche' });
  const { user, store } = renderAtlas(ui, { data, view });
  const [, row, ...others] = screen.getAllByRole('row');
  expect(others).toEqual([]);
  const cells = within(row as HTMLElement).getAllByRole('cell');
  expect(cells.slice(1, 6).map((cell) => cell.textContent?.trim())).toEqual([
    ...['Riots', 'Ségou', '', 'Rioters (Mali)', '0'],
  ]);
  await user.click(row as HTMLElement);
  expect(store.getState().view.selection).toEqual({ kind: 'incident', id: 'acled:1' });
});

test('the inspector shows type, notes and the record of an imported row', () => {
  const view = viewWith({ selection: { kind: 'incident', id: 'acled:1' } });
  renderAtlas(<Inspector />, { data, view });
  screen.getByText('Riots');
  screen.getByText('Près du marché.');
  expect(screen.getByRole('link', { name: 'example.org' })).toHaveProperty(
    'href',
    'https://example.org/1',
  );
  expect(screen.queryByText(/Outside the window or the filters/)).toBeNull();
});
