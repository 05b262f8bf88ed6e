import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { importCommandsOf } from '../../../src/state/imports/import-commands.ts';
import { type Imports, NO_IMPORTS } from '../../../src/state/imports/imports.ts';
import { OwnData } from '../../../src/ui/import/OwnData.tsx';
import { ServicesProvider } from '../../../src/ui/services.tsx';
import { renderAtlas } from '../helpers.tsx';
import { fakeImports, fakeServices } from '../services.ts';
import { ownSet, report } from './jobs.tsx';

function open(imports: Partial<Imports> = {}) {
  const services = fakeImports();
  const ui = (
    <ServicesProvider services={fakeServices({ imports: services })}>
      <OwnData />
    </ServicesProvider>
  );
  const state = { imports: { ...NO_IMPORTS, ...imports } };
  return { ...renderAtlas(ui, state), services };
}
const other = ownSet({
  ...{ id: 'set-2', source: 'acled', kept: false, shown: false, bytes: 12_400_000 },
  report: { ...report, file: 'acled.csv' },
});

test('a file is chosen and looked at, the same one again too', async () => {
  const { user, services } = open();
  expect(screen.getByText(/never leave it/)).toBeTruthy();
  expect(screen.getByText(/at most 500 MB and 5,000,000 rows/)).toBeTruthy();
  expect(screen.queryByRole('checkbox')).toBeNull();
  const field = screen.getByLabelText('Add a file of incidents…');
  const file = new File(['date'], 'log.csv');
  await user.upload(field, file);
  await user.upload(field, file);
  expect(services.look.mock.calls).toEqual([[file], [file]]);
});

test('sets are listed with their rows, days and size, and are shown or hidden', async () => {
  const { user, services } = open({ sets: [ownSet(), other], shippedShown: false });
  const list = within(screen.getByRole('list', { name: 'Sets of your own incidents' }));
  const check = list.getByRole<HTMLInputElement>('checkbox', {
    name: 'log.csv',
    description: /^log · Rows: 1,199 · 3 Feb 2014\s–\s7 Jun 2015 · 96 kB in this browser$/,
  });
  expect(check.checked).toBe(true);
  await user.click(check);
  expect(services.show).toHaveBeenLastCalledWith('set-1', false);
  expect(list.getAllByText(/Kept only until this page is closed/)).toHaveLength(1);
  await user.click(list.getByRole('checkbox', { name: 'acled.csv' }));
  expect(services.show).toHaveBeenLastCalledWith('set-2', true);
  await user.click(screen.getByRole('checkbox', { name: 'Incidents of the atlas' }));
  expect(services.show).toHaveBeenLastCalledWith(null, true);
});

test('a set is deleted only after a yes', async () => {
  const { user, services, store } = open({ sets: [ownSet(), other] });
  services.remove.mockImplementation((id: string) => importCommandsOf(store).removeSet(id));
  await user.click(screen.getByRole('button', { name: 'Delete log.csv' }));
  const question = within(screen.getByRole('group', { name: 'Delete log.csv from this browser?' }));
  const keep = question.getByRole('button', { name: 'Keep' });
  expect(document.activeElement).toBe(keep);
  await user.click(keep);
  expect(services.remove).not.toHaveBeenCalled();
  const ask = screen.getByRole('button', { name: 'Delete log.csv' });
  expect(document.activeElement).toBe(ask);
  await user.click(ask);
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  expect(services.remove).toHaveBeenCalledExactlyOnceWith('set-1');
  expect(screen.queryByRole('checkbox', { name: 'log.csv' })).toBeNull();
  const heading = screen.getByRole('heading', { name: 'Your own incidents' });
  expect(document.activeElement).toBe(heading);
});
