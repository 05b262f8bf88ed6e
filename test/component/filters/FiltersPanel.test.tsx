import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EMPTY_DATA } from '../../../src/analysis/atlas-data.ts';
import { FiltersPanel } from '../../../src/ui/filters/FiltersPanel.tsx';
import { filteredView, renderAtlas, viewWith } from '../helpers.tsx';
import { day } from '../sample-data.ts';

const group = (name: string) => within(screen.getByRole('group', { name }));
const boxes = (name: string) => group(name).getAllByRole('checkbox');
const namesIn = (name: string) =>
  group(name)
    .getAllByRole('listitem')
    .map((item) => item.querySelector('label')?.textContent);

describe('groups', () => {
  test('every facet of the contract is a group of that name', () => {
    renderAtlas(<FiltersPanel />);
    for (const name of ['Incident type', 'Source', 'Actor', 'Region', 'Contributing country']) {
      expect(boxes(name).length).toBeGreaterThan(2);
    }
  });

  test('types stand in their own order, the others by how frequent they are', () => {
    renderAtlas(<FiltersPanel />);
    expect(namesIn('Incident type')).toEqual([
      'Attack on the mission',
      'State-based conflict',
      'Non-state conflict',
      'One-sided violence',
      'Attack on aid workers',
    ]);
    expect(namesIn('Region')).toEqual(['Kidal', 'Gao', 'Mopti', 'Timbuktu']);
    expect(namesIn('Contributing country')).toEqual(['Chad', 'Egypt', 'Guinea']);
  });

  test('the name of a checkbox is the value, its description the count', () => {
    renderAtlas(<FiltersPanel />);
    const gao = group('Region').getByRole('checkbox', { name: 'Gao', description: '3 incidents' });
    expect(gao).toHaveProperty('checked', false);
    group('Region').getByRole('checkbox', { name: 'Mopti', description: '1 incident' });
  });

  test('in French the names follow', () => {
    renderAtlas(<FiltersPanel />, { readerLanguage: 'fr' });
    group('Région').getByRole('checkbox', { name: 'Tombouctou', description: '1 incident' });
    group('Pays contributeur').getByRole('checkbox', { name: 'Tchad' });
  });
});

describe('counts', () => {
  test('respect the window and every other filter, but not their own', () => {
    renderAtlas(<FiltersPanel />, {
      view: {
        ...filteredView({ types: ['mission'] }),
        window: { from: day('2014-01-01'), to: null },
      },
    });
    group('Incident type').getByRole('checkbox', {
      name: 'State-based conflict',
      description: '3 incidents',
    });
    group('Region').getByRole('checkbox', { name: 'Kidal', description: '2 incidents' });
    group('Region').getByRole('checkbox', { name: 'Gao', description: '0 incidents' });
  });

  test('the order stays while the counts change', async () => {
    const { user } = renderAtlas(<FiltersPanel />);
    const before = namesIn('Region');
    await user.click(screen.getByRole('checkbox', { name: 'One-sided violence' }));
    group('Region').getByRole('checkbox', { name: 'Kidal', description: '0 incidents' });
    expect(namesIn('Region')).toEqual(before);
  });
});

describe('ticking', () => {
  test('restricts to the ticked values; clearing sets no limit and keeps the focus in the group', async () => {
    const { user, store } = renderAtlas(<FiltersPanel />);
    await user.click(group('Source').getByRole('checkbox', { name: 'UCDP GED' }));
    expect(store.getState().view.filters.sources).toEqual(['ucdp']);
    screen.getByText('1 filter active');
    await user.click(group('Source').getByRole('button', { name: 'Clear: Source' }));
    expect(store.getState().view.filters.sources).toEqual([]);
    expect(document.activeElement).toBe(boxes('Source')[0]);
  });

  test('a value of a link that the data do not hold can be taken away', async () => {
    const { user, store } = renderAtlas(<FiltersPanel />, {
      view: filteredView({ countries: ['XYZ'], sources: ['acled'] }),
    });
    await user.click(group('Contributing country').getByRole('checkbox', { name: 'XYZ' }));
    expect(store.getState().view.filters.countries).toEqual([]);
    expect(group('Source').getByRole('checkbox', { name: 'acled' })).toHaveProperty(
      'checked',
      true,
    );
  });

  test('a long list shows eight and the ticked ones until it is opened', async () => {
    const { user, change } = renderAtlas(<FiltersPanel />);
    expect(boxes('Actor')).toHaveLength(8);
    expect(group('Actor').queryByRole('checkbox', { name: 'IS in the Sahel' })).toBeNull();
    change((commands) => commands.setFilters({ actors: ['isgs'] }));
    expect(group('Actor').getByRole('checkbox', { name: 'IS in the Sahel' })).toHaveProperty(
      'checked',
      true,
    );
    change((commands) => commands.resetFilters());
    const more = group('Actor').getByRole('button', { name: 'Show all 9', expanded: false });
    await user.click(more);
    expect(boxes('Actor')).toHaveLength(9);
    group('Actor').getByRole('button', { name: 'Show fewer', expanded: true });
  });
});

describe('limits', () => {
  test('least deaths are typed, and one pause makes one act', async () => {
    const { user, store } = renderAtlas(<FiltersPanel />);
    const field = screen.getByRole('spinbutton', { name: 'Least deaths' });
    await user.clear(field);
    await user.type(field, '25');
    expect(store.getState().view.filters.leastDeaths).toBe(0);
    await expect.poll(() => store.getState().view.filters.leastDeaths).toBe(25);
    expect(store.getState().acts).toBe(1);
  });

  test('least deaths go up and down in steps, and not below 0', async () => {
    const { user, store } = renderAtlas(<FiltersPanel />);
    const fewer = screen.getByRole('button', { name: 'Fewer deaths' });
    await user.click(fewer);
    expect(store.getState().acts).toBe(0);
    await user.click(screen.getByRole('button', { name: 'More deaths' }));
    await user.click(screen.getByRole('button', { name: 'More deaths' }));
    await user.click(screen.getByRole('button', { name: 'More deaths' }));
    expect(store.getState().view.filters.leastDeaths).toBe(5);
    await user.click(fewer);
    expect(screen.getByRole('spinbutton', { name: 'Least deaths' })).toHaveProperty('value', '2');
  });

  test('precisions are chosen by what they mean', async () => {
    const { user, store } = renderAtlas(<FiltersPanel />);
    const place = screen.getByRole('combobox', { name: 'Place precision' });
    expect(place).toHaveProperty('value', '7');
    await user.selectOptions(place, '3 – cercle (district)');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Date precision' }),
      '1 – the day',
    );
    expect(store.getState().view.filters).toMatchObject({ worstPlace: 3, worstDate: 1 });
    await user.selectOptions(place, 'all');
    expect(store.getState().view.filters.worstPlace).toBe(7);
  });
});

describe('reset', () => {
  test('is offered only when something is active, and keeps the focus', async () => {
    const { user, store } = renderAtlas(<FiltersPanel />, {
      view: filteredView({ regions: ['ML07', 'ML08'], leastDeaths: 5, text: 'kidal' }),
    });
    screen.getByText('4 filters active');
    const reset = screen.getByRole('button', { name: 'Reset filters' });
    await user.click(reset);
    expect(store.getState().view).toEqual(viewWith({}));
    expect(reset).toHaveProperty('disabled', true);
    expect(document.activeElement?.textContent).toBe('No filter active');
  });
});

test('before the data are there it says so, and the types are there already', () => {
  renderAtlas(<FiltersPanel />, { data: EMPTY_DATA, loading: true });
  expect(boxes('Incident type')).toHaveLength(5);
  group('Region').getByText('The values appear once the incidents are read.');
});
