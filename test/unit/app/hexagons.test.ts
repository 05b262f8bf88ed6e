import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eventTable } from '../../../src/analysis/event-table.ts';
import { hexagonWidth } from '../../../src/analysis/hexagon-cells.ts';
import { followHexagons } from '../../../src/app/hexagons.ts';
import { commandsOf } from '../../../src/state/commands.ts';
import { atlasStore } from '../../../src/state/store.ts';
import { incident, SMALL_DATA } from '../layers/small-scene.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function follow() {
  const store = atlasStore({ data: SMALL_DATA });
  followHexagons(store);
  return { store, commands: commandsOf(store), cells: () => store.getState().cells };
}

test('hexagons are made while their layer is shown, and let go with it', async () => {
  const { commands, cells } = follow();
  await vi.runAllTimersAsync();
  expect(cells()).toBeNull();
  commands.setLayerShown('density', true);
  await vi.runAllTimersAsync();
  expect(cells()?.table).toBe(SMALL_DATA.incidents);
  commands.setLayerShown('density', false);
  await vi.runAllTimersAsync();
  expect(cells()).toBeNull();
});

test('they follow the zoom by whole levels, and the data', async () => {
  const { store, commands, cells } = follow();
  commands.setLayerShown('density', true);
  await vi.runAllTimersAsync();
  const first = cells();
  commands.setWholeZoom(5);
  await vi.runAllTimersAsync();
  expect(cells()).toBe(first);
  commands.setWholeZoom(7);
  await vi.runAllTimersAsync();
  expect(cells()?.width).toBe(hexagonWidth(7));
  const incidents = eventTable([incident('one', '2017-01-01')]);
  store.setState({ data: { ...SMALL_DATA, incidents } });
  await vi.runAllTimersAsync();
  expect(cells()?.table).toBe(incidents);
});

test('many rows are done in slices, and a slice for what is no longer wanted is the last', async () => {
  const many = eventTable(
    Array.from({ length: 9000 }, (_, i) => incident(`${i}`, '2017-01-01', { lon: -i / 1000 })),
  );
  const { store, commands, cells } = follow();
  store.setState({ data: { ...SMALL_DATA, incidents: many } });
  // A clock that has run out at every look.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1000;
    return now;
  });
  commands.setLayerShown('density', true);
  await Promise.resolve();
  expect(cells()).toBeNull();
  commands.setWholeZoom(8);
  await vi.runAllTimersAsync();
  expect(cells()?.width).toBe(hexagonWidth(8));
  expect(cells()?.cellOf.length).toBe(9000);
});
