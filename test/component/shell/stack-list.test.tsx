import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EMPTY_DATA } from '../../../src/analysis/atlas-data.ts';
import { eventTable } from '../../../src/analysis/event-table.ts';
import { StackList } from '../../../src/ui/shell/StackList.tsx';
import { renderAtlas, viewWith } from '../helpers.tsx';
import { day, incident } from '../sample-data.ts';

const GAO = { lon: -0.05, lat: 16.27 };
const data = {
  ...EMPTY_DATA,
  incidents: eventTable([
    incident('a', '2017-01-05', { best: 4 }),
    incident('b', '2017-02-01', { type: 'aid' }),
    incident('c', '2018-03-01', { best: 1 }),
    incident('elsewhere', '2017-02-01', { lon: 1 }),
  ]),
};
const stack = { ...GAO, x: 300, y: 200, byKey: false };
const items = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

/** The list beside a map's canvas, as it stands on the page. */
function renderList(change: Partial<typeof stack> = {}, view = viewWith({})) {
  const page = (
    <div>
      <canvas tabIndex={0} />
      <StackList />
    </div>
  );
  return renderAtlas(page, { data, view, stack: { ...stack, ...change } });
}

describe('the list of a point', () => {
  test('names just what is shown on it, in order of day; unknown deaths are not 0', () => {
    renderList();
    expect(screen.getByRole('region', { name: '3 incidents on this point' })).toBeTruthy();
    expect(items()).toEqual([
      '5 Jan 2017State-based conflict · 4 deaths',
      '1 Feb 2017Attack on aid workers · deaths unknown',
      '1 Mar 2018State-based conflict · 1 death',
    ]);
  });

  test('follows the window, and goes when nothing is left', () => {
    const { change } = renderList();
    const from = day('2018-01-01');
    change((commands) => commands.setWindow({ from, to: day('2019-01-01') }));
    expect(items()).toEqual(['1 Mar 2018State-based conflict · 1 death']);
    change((commands) => commands.setWindow({ from: day('2020-01-01'), to: day('2021-01-01') }));
    expect(screen.queryByRole('list')).toBeNull();
  });

  test('a click chooses, and the list stays to choose again', async () => {
    const { user, store } = renderList();
    await user.click(screen.getByRole('button', { name: /1 Feb 2017/ }));
    expect(store.getState().view.selection).toEqual({ kind: 'incident', id: 'b' });
    expect(screen.getByRole('button', { current: true }).textContent).toContain('1 Feb 2017');
    expect(items()).toHaveLength(3);
  });

  test('opened by a key it takes the keyboard: arrows, Enter; Escape goes back to the map', async () => {
    const selection = { kind: 'incident', id: 'a' } as const;
    const { user, store } = renderList({ byKey: true }, viewWith({ selection }));
    expect(document.activeElement?.textContent).toContain('5 Jan 2017');
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
    expect(store.getState().view.selection).toEqual({ kind: 'incident', id: 'b' });
    await user.keyboard('{Escape}');
    expect(store.getState().stack).toBeNull();
    expect(document.activeElement?.tagName).toBe('CANVAS');
    expect(store.getState().view.selection).toEqual({ kind: 'incident', id: 'b' });
  });

  test('Escape takes back the Enter that opened it, where nothing was chosen since', async () => {
    const selection = { kind: 'incident', id: 'a' } as const;
    const { user, store } = renderList({ byKey: true }, viewWith({ selection }));
    await user.keyboard('{ArrowDown}{Escape}');
    expect(store.getState().stack).toBeNull();
    expect(store.getState().view.selection).toBeNull();
    expect(document.activeElement?.tagName).toBe('CANVAS');
  });

  test('opened by the pointer it leaves the keyboard where it is', () => {
    renderList();
    expect(document.activeElement).toBe(document.body);
  });

  test('closing what is selected closes it too', () => {
    const { change, store } = renderList(
      {},
      viewWith({ selection: { kind: 'incident', id: 'a' } }),
    );
    change((commands) => commands.select(null));
    expect(store.getState().stack).toBeNull();
  });

  test('speaks French', () => {
    renderList({}, viewWith({ language: 'fr' }));
    expect(screen.getByRole('region', { name: '3 incidents en ce point' })).toBeTruthy();
  });
});
