import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../../../src/domain/day.ts';
import { commandsOf } from '../../../../src/state/commands.ts';
import { selectWindow } from '../../../../src/state/selectors.ts';
import { atlasStore } from '../../../../src/state/store.ts';
import { player, togglePlay } from '../../../../src/ui/timeline/use-playback.ts';

const day = (text: string) => parseDay(text) ?? Number.NaN;

function playing(first: string, last: string) {
  const store = atlasStore();
  const commands = commandsOf(store);
  commands.setWindow({ from: day(first), to: day(last) + 1 });
  const shown = () => {
    const { from, to } = selectWindow(store.getState());
    return `${formatDay(from)}/${formatDay(to - 1)}`;
  };
  return { store, commands, shown };
}

describe('playing', () => {
  it('counts steps from where it began, so that the 31st comes back', () => {
    const { store, commands, shown } = playing('2017-01-31', '2017-01-31');
    const tick = player(store, commands);
    const seen = [1, 2, 3].map(() => {
      tick();
      return shown();
    });
    expect(seen).toEqual([
      '2017-02-28/2017-02-28',
      '2017-03-31/2017-03-31',
      '2017-04-30/2017-04-30',
    ]);
  });

  it('goes on from a window that something else set', () => {
    const { store, commands, shown } = playing('2017-01-01', '2017-01-31');
    const tick = player(store, commands);
    tick();
    commands.setWindow({ from: day('2019-05-01'), to: day('2019-06-01') });
    tick();
    expect(shown()).toBe('2019-06-01/2019-06-30');
  });

  it('makes no entry in the history until it stops, and holds at the end', () => {
    const { store, commands, shown } = playing('2023-10-01', '2023-10-31');
    const { acts } = store.getState();
    togglePlay(store, commands);
    const tick = player(store, commands);
    tick();
    expect(store.getState().acts).toBe(acts);
    expect(store.getState().play.playing).toBe(true);
    tick();
    expect(shown()).toBe('2023-12-01/2023-12-31');
    expect(store.getState().play.playing).toBe(false);
    expect(store.getState().acts).toBe(acts + 1);
  });
});
