import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SearchBox } from '../../../src/ui/filters/SearchBox.tsx';
import { filteredView, renderAtlas } from '../helpers.tsx';

const field = () => screen.getByRole('searchbox', { name: 'Search' });

test('a word is one act, made after a pause', async () => {
  const { user, store } = renderAtlas(<SearchBox />);
  await user.type(field(), '  menaka ');
  expect(store.getState().view.filters.text).toBe('');
  await expect.poll(() => store.getState().view.filters.text).toBe('menaka');
  expect(store.getState().acts).toBe(1);
  expect(field()).toHaveProperty('value', '  menaka ');
});

test('leaving the field does not wait, and tidies the text', async () => {
  const { user, store } = renderAtlas(<SearchBox />);
  await user.type(field(), 'gao  mine ');
  await user.tab();
  await user.tab();
  expect(store.getState().view.filters.text).toBe('gao mine');
  expect(field()).toHaveProperty('value', 'gao mine');
});

test('a change from outside wins over what is being typed', async () => {
  const { user, store, change } = renderAtlas(<SearchBox />);
  await user.type(field(), 'gao');
  change((commands) => commands.setFilters({ text: 'kidal' }));
  expect(field()).toHaveProperty('value', 'kidal');
  await new Promise((later) => setTimeout(later, 260));
  expect(store.getState().view.filters.text).toBe('kidal');
  change((commands) => commands.resetFilters());
  expect(field()).toHaveProperty('value', '');
});

test('Escape empties it and only then is heard by others', async () => {
  const heard: string[] = [];
  const { user, store } = renderAtlas(<SearchBox />, { view: filteredView({ text: 'gao' }) });
  const listen = (event: KeyboardEvent) => heard.push(event.key);
  window.addEventListener('keydown', listen);
  await user.click(field());
  await user.keyboard('{Escape}');
  expect(store.getState().view.filters.text).toBe('');
  expect(heard).toEqual([]);
  await user.keyboard('{Escape}');
  expect(heard).toEqual(['Escape']);
  window.removeEventListener('keydown', listen);
});

test('the clear button empties it and gives the focus back', async () => {
  const { user, store } = renderAtlas(<SearchBox />, { view: filteredView({ text: 'gao' }) });
  await user.click(screen.getByRole('button', { name: 'Clear the search' }));
  expect(store.getState().view.filters.text).toBe('');
  expect(document.activeElement).toBe(field());
  expect(screen.queryByRole('button')).toBeNull();
});

test('a slash brings the focus here, but not out of another field', async () => {
  const { user } = renderAtlas(
    <>
      <textarea aria-label="Note" />
      <SearchBox />
    </>,
  );
  const note = screen.getByRole('textbox', { name: 'Note' });
  await user.click(note);
  await user.keyboard('/');
  expect(note).toHaveProperty('value', '/');
  note.blur();
  await user.keyboard('/');
  expect(document.activeElement).toBe(field());
  expect(field()).toHaveProperty('value', '');
});

test('what was typed is not lost when the field closes', async () => {
  const { user, store, unmount } = renderAtlas(<SearchBox />);
  await user.type(field(), 'gao');
  unmount();
  expect(store.getState().view.filters.text).toBe('gao');
});
