import { expect, test } from 'vitest';
import { type Commands, commandsOf } from '../../../src/state/commands.ts';
import { selectPointing } from '../../../src/state/pointing.ts';
import { pointingCommands } from '../../../src/state/pointing-commands.ts';
import { atlasStore } from '../../../src/state/store.ts';
import { FIRST_VIEW } from '../../../src/state/view.ts';

function open(name: string, params: Record<string, string> = {}) {
  const store = atlasStore();
  commandsOf(store).setAnalysis({ name, params });
  const pointing = pointingCommands(store);
  const route = () => store.getState().view.analysis?.params['p'];
  const now = () => selectPointing(store.getState());
  return { store, pointing, route, now };
}
const at = (lon: number, lat: number) => ({ lon, lat });

test('one point becomes the parameter that was asked for, and that is the end of it', () => {
  const { store, pointing, now } = open('route', { to: 'base:gao' });
  pointing.startPoint('route', 'from');
  expect(now()?.sets).toBe('point');
  pointing.add(at(-0.044704, 16.2));
  expect(store.getState().view.analysis?.params).toEqual({
    from: '-0.0447/16.2',
    to: 'base:gao',
  });
  expect(now()).toBeNull();
  pointing.add(at(1, 1));
  expect(store.getState().view.analysis?.params['from']).toBe('-0.0447/16.2');
});

test('points of a route are added, moved, taken out, and each act is undone', () => {
  const { pointing, route } = open('patrol', { p: '1/11' });
  pointing.startRoute();
  pointing.add(at(2, 12));
  pointing.add(at(3, 13));
  pointing.move(2, -1);
  expect(route()).toBe('1/11/3/13/2/12');
  pointing.move(0, -1);
  pointing.remove(0);
  expect(route()).toBe('3/13/2/12');
  for (const before of ['1/11/3/13/2/12', '1/11/2/12/3/13', '1/11/2/12', '1/11', '1/11']) {
    pointing.undo();
    expect(route()).toBe(before);
  }
});

test('a drag is one act, whatever was shown on the way', () => {
  const { store, pointing, route } = open('patrol', { p: '1/11/2/12' });
  pointing.startRoute();
  const { acts } = store.getState();
  for (const lon of [2.1, 2.2, 2.3]) pointing.drag([at(1, 11), at(lon, 12)]);
  expect(route()).toBe('1/11/2.3/12');
  expect(store.getState().acts).toBe(acts);
  pointing.settle([at(1, 11), at(2.4, 12)]);
  expect(store.getState().acts).toBe(acts + 1);
  pointing.undo();
  expect(route()).toBe('1/11/2/12');
});

test('given up it is what it was; an empty one is no parameter', () => {
  const { store, pointing, route, now } = open('patrol', { p: '1/11/2/12' });
  pointing.startRoute();
  pointing.remove(1);
  pointing.remove(0);
  expect(store.getState().view.analysis?.params).toEqual({});
  pointing.giveUp();
  expect(route()).toBe('1/11/2/12');
  expect(now()).toBeNull();
});

test('another analysis that is opened ends it', () => {
  const { store, pointing, now } = open('patrol');
  pointing.startRoute();
  commandsOf(store).setAnalysis({ name: 'coverage', params: {} });
  expect(now()).toBeNull();
  pointing.add(at(1, 1));
  expect(store.getState().view.analysis?.params).toEqual({});
});

test.each([
  ['another analysis', ({ setAnalysis }) => setAnalysis({ name: 'coverage', params: {} })],
  ['none', ({ setAnalysis }) => setAnalysis(null)],
  ['a link', ({ openView }) => openView({ ...FIRST_VIEW, camera: null })],
  ['another panel', ({ setPanel }) => setPanel('layers')],
  ['the first view', ({ startAgain }) => startAgain()],
] as const satisfies readonly [string, (commands: Commands) => void][])(
  'it ends with the analysis: %s',
  (_, leave) => {
    const { store, pointing, now } = open('patrol', { p: '1/11' });
    const commands = commandsOf(store);
    commands.setPanel('analysis');
    pointing.startRoute();
    leave(commands);
    commands.setPanel('analysis');
    commands.setAnalysis({ name: 'patrol', params: {} });
    expect(now()).toBeNull();
  },
);

test('it goes on where only parameters change', () => {
  const { store, pointing, now } = open('patrol', { p: '1/11' });
  pointing.startRoute();
  commandsOf(store).setPanel('analysis');
  commandsOf(store).setAnalysis({ name: 'patrol', params: { p: '2/12' } });
  expect(now()?.sets).toBe('route');
});
