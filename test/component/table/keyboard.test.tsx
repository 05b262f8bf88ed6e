import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { IncidentTable } from '../../../src/ui/table/IncidentTable.tsx';
import { renderAtlas } from '../helpers.tsx';
import { manyIncidents } from './many-incidents.ts';

const COUNT = 3000;
const ui = <IncidentTable link={() => ''} />;
const table = () => screen.getByRole('table', { name: 'Incidents' });
const focused = () => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex');

function renderMany() {
  const view = renderAtlas(ui, { data: manyIncidents(COUNT) });
  const enter = async () => {
    screen.getByRole('button', { name: 'Precision' }).focus();
    await view.user.tab();
  };
  return { ...view, enter };
}

test('only the rows in sight are in the document, and the count is of all', () => {
  renderMany();
  expect(within(table()).getAllByRole('row').length).toBeLessThan(60);
  expect(table().getAttribute('aria-rowcount')).toBe(String(COUNT + 1));
});

test('the rows are one stop for the tab key', async () => {
  const { enter, user } = renderMany();
  await enter();
  expect(focused()).toBe('2');
  await user.tab();
  expect(table().contains(document.activeElement)).toBe(false);
});

test('arrows, pages, home and end reach every row', async () => {
  const { enter, user } = renderMany();
  await enter();
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  expect(focused()).toBe('3');
  await user.keyboard('{End}');
  expect(focused()).toBe(String(COUNT + 1));
  await user.keyboard('{ArrowDown}');
  expect(focused()).toBe(String(COUNT + 1));
  await user.keyboard('{Home}{PageDown}');
  const page = Number(focused()) - 2;
  expect(page).toBeGreaterThan(5);
  await user.keyboard('{PageDown}{PageUp}{PageUp}');
  expect(focused()).toBe('2');
});

test('Enter and Space select the row with the focus', async () => {
  const { enter, user, store } = renderMany();
  await enter();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(store.getState().view.selection?.id).toBe('ucdp:1');
  expect(focused()).toBe('3');
  await user.keyboard('{ArrowDown}[Space]');
  expect(store.getState().view.selection?.id).toBe('ucdp:2');
});

test('when the filters take the row with the focus away, the focus stays in the table', async () => {
  const { enter, user, change } = renderMany();
  await enter();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  change((commands) => commands.setFilters({ leastDeaths: 9 }));
  expect(focused()).toBe('2');
});

test('a row keeps the focus when the table is sorted anew', async () => {
  const { enter, user } = renderMany();
  await enter();
  await user.keyboard('{ArrowDown}');
  const name = document.activeElement?.getAttribute('aria-label');
  await user.click(screen.getByRole('button', { name: 'Date' }));
  await user.tab({ shift: true });
  screen.getByRole('button', { name: 'Precision' }).focus();
  await user.tab();
  expect(document.activeElement?.getAttribute('aria-label')).toBe(name);
});
