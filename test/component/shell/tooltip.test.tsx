import { expect, test } from 'vitest';
import { EMPTY_DATA } from '../../../src/analysis/atlas-data.ts';
import { eventTable } from '../../../src/analysis/event-table.ts';
import type { Hover } from '../../../src/state/atlas-state.ts';
import { Tooltip } from '../../../src/ui/shell/Tooltip.tsx';
import { renderAtlas, viewWith } from '../helpers.tsx';
import { incident } from '../sample-data.ts';

const data = {
  ...EMPTY_DATA,
  incidents: eventTable([
    incident('a', '2017-01-05', { place: 'Gao' }),
    incident('b', '2017-02-01', { place: 'Gao' }),
    incident('c', '2017-02-01', { place: 'Kidal', lon: 1.4 }),
  ]),
};
const at = { x: 10, y: 20 };

function text(hover: Hover, more: Parameters<typeof renderAtlas>[1] = {}) {
  return renderAtlas(<Tooltip />, { data, hover, ...more }).container.textContent;
}

test('tells how many incidents a hexagon holds, and about how wide it is', () => {
  const cell = { count: 1234, acrossKm: 66.4 };
  expect(text({ ...at, selection: null, cell })).toBe(
    '1,234 incidents in this hexagon (about 66 km across)',
  );
});

test('in French, and one is one', () => {
  const cell = { count: 1, acrossKm: 4.16 };
  const view = viewWith({ language: 'fr' });
  expect(text({ ...at, selection: null, cell }, { view })).toBe(
    '1 incident dans cet hexagone (environ 4,2 km de large)',
  );
});

test('names an incident, and tells how many lie on the same point', () => {
  const selection = { kind: 'incident', id: 'a' } as const;
  expect(text({ ...at, selection, cell: null })).toBe('IncidentGao2 incidents on this point');
});

test('of one that lies alone it tells no number', () => {
  const selection = { kind: 'incident', id: 'c' } as const;
  expect(text({ ...at, selection, cell: null })).toBe('IncidentKidal');
});

test('keeps still where the list of the point stands', () => {
  const selection = { kind: 'incident', id: 'a' } as const;
  const stack = { lon: -0.05, lat: 16.27, x: 12, y: 18, byKey: false };
  expect(text({ ...at, selection, cell: null }, { stack })).toBe('');
});
