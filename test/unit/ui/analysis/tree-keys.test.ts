import { expect, test } from 'vitest';
import { treeMove } from '../../../../src/ui/analysis/command/tree-keys.ts';
import { openRows, type TreeRow } from '../../../../src/ui/analysis/command/tree-rows.ts';

function row(id: string, parent: string | null, label: string, isBranch = false): TreeRow {
  return {
    id,
    parent,
    level: parent === null ? 1 : 2,
    place: 1,
    of: 1,
    label,
    detail: '',
    isBranch,
  };
}
const ROWS = [
  row('a', null, 'Aguelhok', true),
  row('b', 'a', 'Bamako'),
  row('c', 'a', 'Ménaka'),
  row('d', null, 'Éléphant'),
];
const move = (at: string, key: string, closed: readonly string[] = []) =>
  treeMove(openRows(ROWS, new Set(closed)), at, key, (id) => !closed.includes(id));

test('arrows go through the rows in sight, Home and End to the first and last', () => {
  expect(move('a', 'ArrowDown')).toEqual({ go: 'b' });
  expect(move('a', 'ArrowDown', ['a'])).toEqual({ go: 'd' });
  expect(move('d', 'ArrowUp', ['a'])).toEqual({ go: 'a' });
  expect(move('d', 'ArrowDown')).toBeNull();
  expect(move('c', 'Home')).toEqual({ go: 'a' });
  expect(move('a', 'End')).toEqual({ go: 'd' });
});

test('right opens and then goes in, left closes or goes out', () => {
  expect(move('a', 'ArrowRight', ['a'])).toEqual({ open: 'a' });
  expect(move('a', 'ArrowRight')).toEqual({ go: 'b' });
  expect(move('b', 'ArrowRight')).toBeNull();
  expect(move('a', 'ArrowLeft')).toEqual({ close: 'a' });
  expect(move('c', 'ArrowLeft')).toEqual({ go: 'a' });
  expect(move('d', 'ArrowLeft')).toBeNull();
});

test('a letter goes to the next name that begins with it, round and without accents', () => {
  expect(move('a', 'm')).toEqual({ go: 'c' });
  expect(move('a', 'E')).toEqual({ go: 'd' });
  expect(move('d', 'b')).toEqual({ go: 'b' });
  expect(move('a', 'z')).toBeNull();
  expect(move('a', 'Tab')).toBeNull();
});

test('Enter and the space bar choose', () => {
  expect(move('c', 'Enter')).toEqual({ choose: 'c' });
  expect(move('c', ' ')).toEqual({ choose: 'c' });
});

test('what lies under a closed branch is out of sight, however deep', () => {
  const deep = [...ROWS, row('e', 'b', 'Deeper')];
  expect(openRows(deep, new Set(['a'])).map(({ id }) => id)).toEqual(['a', 'd']);
});
