import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openDesk, ownSet, previewOf } from './jobs.tsx';

const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Import' });
const preview = (phase: ReturnType<typeof previewOf>) => ({
  job: { phase: 'preview', preview: phase } as const,
});
const LOG = 'date;lat;lon;deaths;who;type';
const ROW = '2017-06-14;16,27;-0,05;2;JNIM;Raid';

test('tells what the file is and reads it as proposed', async () => {
  const made = previewOf(LOG, ROW, '2017-06-15;13,9;-4,1;-1;FAMA;Raid', ';13,9;-4,1;1;FAMA;Raid');
  const { user, services } = openDesk(preview(made));
  await screen.findByRole('heading', { name: 'How log.csv is read' });
  const facts = [...document.querySelectorAll('.import-facts div')].map((one) =>
    [...one.children].map((part) => part.textContent).join(': '),
  );
  expect(facts).toEqual([
    'Format: table of text (CSV)',
    'Size: 1.2 MB',
    'Rows: about 1,204',
    'Encoding: UTF-8',
    'Separator: semicolon',
    'Decimal mark: comma',
    'Recognised as: no dataset known by its columns',
  ]);
  expect(screen.getByText('2 of the first 3 rows would be read.')).toBeTruthy();
  expect(screen.getByText(/^1 × no date/).textContent).toBe('1 × no date left out');
  expect(screen.getByText(/a negative number of deaths/).textContent).toContain('changed in part');
  expect(screen.getByText('Line 3 · Deaths, best estimate: -1')).toBeTruthy();
  await user.click(button());
  expect(services.run).toHaveBeenCalledWith(made.mapping);
});

test('a needed column that is missing keeps the file from being read until it is chosen', async () => {
  const made = previewOf('when exactly;lat;north-south', '2017-06-14;16.27;-0.05');
  const { user, services } = openDesk(preview(made));
  await screen.findByText('Choose a column for: Start date and Longitude.');
  expect(button().disabled).toBe(true);
  expect(screen.getByText(/Choose the needed columns to see/)).toBeTruthy();
  const start = screen.getByRole('combobox', { name: 'Start date needed' });
  await user.selectOptions(start, 'when exactly');
  const longitude = screen.getByRole('combobox', { name: 'Longitude needed' });
  await user.selectOptions(longitude, 'lat');
  expect(screen.getByText('Latitude and longitude cannot be the same column.')).toBeTruthy();
  await user.selectOptions(longitude, 'north-south');
  expect(screen.getByText('1 of the first 1 row would be read.')).toBeTruthy();
  expect(screen.getByRole('columnheader', { name: 'north-south Longitude' })).toBeTruthy();
  await user.click(button());
  expect(services.run.mock.lastCall?.[0].fields).toEqual({
    start: [0],
    latitude: [1],
    longitude: [2],
  });
});

test('actors may have several columns, each chosen or taken away', async () => {
  const { user, services } = openDesk(preview(previewOf(LOG, ROW)));
  await user.selectOptions(
    await screen.findByRole('combobox', { name: 'Actors, column 1' }),
    'who',
  );
  await user.selectOptions(screen.getByRole('combobox', { name: 'Actors, column 2' }), 'type');
  await user.click(button());
  expect(services.run.mock.lastCall?.[0].fields.actors).toEqual([4, 5]);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Actors, column 1' }), 'none');
  expect(screen.queryByRole('combobox', { name: 'Actors, column 3' })).toBeNull();
  await user.click(button());
  expect(services.run.mock.lastCall?.[0].fields.actors).toEqual([5]);
});

test('dates that may be read in two ways are asked about, with what each way gives', async () => {
  const made = previewOf('date;lat;lon', '06/07/2017;16.27;-0.05');
  const { user, services } = openDesk(preview(made));
  const group = within(await screen.findByRole('group', { name: /In which order/ }));
  expect(group.getAllByRole('radio').map((one) => one.closest('label')?.textContent)).toEqual([
    'day, month, year 06/07/2017 is 6 July 2017',
    'month, day, year 06/07/2017 is 7 June 2017',
    'year, month, day 06/07/2017 cannot be read so',
  ]);
  expect(button().disabled).toBe(true);
  expect(screen.getByText('Say in which order the dates stand.')).toBeTruthy();
  await user.click(group.getByRole('radio', { name: /^month/ }));
  await user.click(button());
  expect(services.run.mock.lastCall?.[0].dateOrder).toBe('mdy');
});

test('another column of dates is asked about anew', async () => {
  const made = previewOf('date;entered;lat;lon', '2017-06-14;06/07/2017;16.27;-0.05');
  const { user } = openDesk(preview(made));
  const start = await screen.findByRole('combobox', { name: 'Start date needed' });
  expect(screen.queryByRole('group', { name: /In which order/ })).toBeNull();
  await user.selectOptions(start, 'entered');
  expect(screen.getByRole('group', { name: /In which order/ })).toBeTruthy();
  await user.selectOptions(start, 'date');
  expect(button().disabled).toBe(false);
});

test('exchanged latitude and longitude are offered to be put right', async () => {
  const made = previewOf('date;lat;lon', '2017-06-14;-8.05;16.27');
  const { user, services } = openDesk(preview(made));
  const check = await screen.findByRole('checkbox', { name: 'Exchange latitude and longitude' });
  await user.click(check);
  await user.click(button());
  expect(services.run.mock.lastCall?.[0].swapped).toBe(true);
  await user.click(screen.getByRole('checkbox', { name: 'Exchange latitude and longitude' }));
  await user.click(button());
  expect(services.run.mock.lastCall?.[0].swapped).toBe(false);
});

test('the code of the set must be one that nobody has', async () => {
  const { user, services } = openDesk({ ...preview(previewOf(LOG, ROW)), sets: [ownSet()] });
  const code = await screen.findByRole('textbox', { name: 'Short code of the set' });
  const type = async (text: string) => {
    await user.clear(code);
    await user.type(code, text);
  };
  await user.clear(code);
  expect(screen.getByText('Give a code.')).toBeTruthy();
  await type('UCDP');
  expect(screen.getByText('A source of the atlas has this code.')).toBeTruthy();
  await type('Log');
  expect(screen.getByText('Another of your sets has this code.')).toBeTruthy();
  await type('a:b');
  expect(screen.getByText(/Only letters without accents/)).toBeTruthy();
  expect(button().disabled).toBe(true);
  await type('log-2');
  await user.click(button());
  expect(services.run.mock.lastCall?.[0].source).toBe('log-2');
});

test('the columns of a dataset that is known are folded', async () => {
  const made = previewOf(
    'event_id_cnty;event_date;event_type;actor1;latitude;longitude;fatalities',
    'MLI1;14 June 2017;Battles;JNIM;16.27;-0.05;2',
  );
  openDesk(preview(made));
  const summary = await screen.findByText('Columns, as ACLED names them');
  expect(summary.closest('details')?.open).toBe(false);
  expect(button().disabled).toBe(false);
});
