import { describe, expect, it } from 'vitest';
import { commandsOf } from '../../../../src/state/commands.ts';
import { selectWindow } from '../../../../src/state/selectors.ts';
import { atlasStore } from '../../../../src/state/store.ts';
import { timeController } from '../../../../src/state/time/time-controller.ts';
import { inEveryTimeZone } from '../../domain/time-zones.ts';
import { day, days, every, textOf } from './made-up-calendar.ts';

/** A store without data, whose span is the years of the mission, and hands on its timeline. */
function timeline(first?: string, last?: string) {
  const store = atlasStore();
  const commands = commandsOf(store);
  const time = timeController(store, commands);
  if (first) commands.setWindow(days(first, last));
  const shown = () => textOf(selectWindow(store.getState()));
  const zoom = () => {
    const { zoom: part } = store.getState().strip;
    return part && textOf(part);
  };
  const acts = () => store.getState().acts;
  return { store, commands, time, shown, zoom, acts };
}

/** Frames at these moments, in seconds, without gliding. */
function frames(time: ReturnType<typeof timeline>['time'], moments: readonly number[]) {
  for (const at of moments) time.frame(at * 1000, false);
}

describe('playing', () => {
  it('steps by the clock, not by frames, and counts from where it began', () => {
    const { time, shown } = timeline('2017-01-31');
    time.togglePlay();
    const seen = [0, 0.5, 1, 1.5].map((at) => {
      time.frame(at * 1000, false);
      return shown();
    });
    expect(seen).toEqual([
      '2017-01-31/2017-01-31',
      '2017-02-28/2017-02-28',
      '2017-03-31/2017-03-31',
      '2017-04-30/2017-04-30',
    ]);
  });

  it('glides day by day between the steps, and rests on a step', () => {
    const { time, shown } = timeline('2017-01-01', '2017-01-31');
    time.togglePlay();
    time.frame(0, true);
    time.frame(250, true);
    expect(shown()).toBe('2017-01-17/2017-02-14');
    time.pause();
    expect(shown()).toBe('2017-02-01/2017-02-28');
  });

  it('goes on from a window that something else set', () => {
    const { time, commands, shown } = timeline('2017-01-01', '2017-01-31');
    time.togglePlay();
    frames(time, [0, 0.5]);
    commands.setWindow(days('2019-05-01', '2019-05-31'));
    frames(time, [0.6, 1.1]);
    expect(shown()).toBe('2019-06-01/2019-06-30');
  });

  it('makes no entry in the history until it stops, and holds at the end', () => {
    const { store, time, shown, acts } = timeline('2023-10-01', '2023-10-31');
    const before = acts();
    time.togglePlay();
    frames(time, [0, 0.5]);
    expect(acts()).toBe(before);
    expect(store.getState().play.playing).toBe(true);
    frames(time, [1, 1.5]);
    expect(shown()).toBe('2023-12-01/2023-12-31');
    expect(store.getState().play.playing).toBe(false);
    expect(acts()).toBe(before + 1);
  });

  it('begins again where it loops', () => {
    const { store, time, shown } = timeline('2023-11-01', '2023-11-30');
    time.setLoops(true);
    time.togglePlay();
    frames(time, [0, 0.5, 1]);
    expect(shown()).toBe('2013-01-01/2013-01-31');
    expect(store.getState().play.playing).toBe(true);
  });

  it('tells the frames a second when they fall behind, and no more when they do not', () => {
    const { store, time } = timeline('2017-01-01', '2017-01-31');
    time.togglePlay();
    for (let at = 0; at <= 1000; at += 200) time.frame(at, true);
    expect(store.getState().play.slowRate).toBe(5);
    for (let at = 1020; at <= 2040; at += 20) time.frame(at, true);
    expect(store.getState().play.slowRate).toBeNull();
  });
});

describe('modes, locks and widths', () => {
  it('bring the window in line', () => {
    const { time, shown } = timeline('2019-01-17', '2019-05-20');
    time.setStep(every('quarter'));
    time.setMode('slice');
    expect(shown()).toBe('2019-04-01/2019-06-30');
    time.setWidth(every('year'));
    expect(shown()).toBe('2019-01-01/2019-12-31');
    time.setMode('instant');
    expect(shown()).toBe('2019-12-31/2019-12-31');
  });

  it('all days end the modes of a day and of periods', () => {
    const { store, time, shown } = timeline('2019-01-17', '2019-05-20');
    time.setMode('instant');
    time.showAll();
    expect(shown()).toBe('2013-01-01/2023-12-31');
    expect(store.getState().play.mode).toBe('slide');
  });

  it('set the width in any unit, from the start or back from the end of the data', () => {
    const { time, shown } = timeline('2019-01-15', '2019-05-20');
    time.setWidth(every('month', 3));
    expect(shown()).toBe('2019-01-15/2019-04-14');
    time.setWidth(every('year', 5));
    expect(shown()).toBe('2019-01-01/2023-12-31');
    time.setWidth(every('year', 99));
    expect(shown()).toBe('2013-01-01/2023-12-31');
  });

  it('a locked edge stands under keys, steps and hands', () => {
    const { time, shown } = timeline('2019-01-01', '2019-03-31');
    time.setLocked('start');
    expect(time.key('start', 'ArrowRight', false)).toBe(false);
    time.step(1);
    expect(shown()).toBe('2019-01-01/2019-04-30');
    time.grab('middle', day('2019-02-01'));
    time.dragTo(day('2019-02-11'));
    time.release();
    expect(shown()).toBe('2019-01-01/2019-05-10');
  });
});

describe('hands', () => {
  it('make one entry for a drag, none for a press, and give it up for a second finger', () => {
    const { time, shown, acts } = timeline('2019-01-01', '2019-01-31');
    const before = acts();
    time.grab('middle', day('2019-01-10'));
    time.release();
    expect(acts()).toBe(before);
    time.grab('middle', day('2019-01-10'));
    time.dragTo(day('2019-01-12'));
    time.dragTo(day('2019-01-15'));
    time.release();
    expect(shown()).toBe('2019-01-06/2019-02-05');
    expect(acts()).toBe(before + 1);
    time.grab('end', day('2019-02-06'));
    time.dragTo(day('2019-03-06'));
    time.cancel();
    expect(shown()).toBe('2019-01-06/2019-02-05');
    expect(acts()).toBe(before + 1);
  });

  it('take a handle that is out of sight where it stands: at the end of the strip', () => {
    const { time, shown } = timeline();
    time.zoomOn(day('2019-01-01'), day('2020-01-01'));
    time.grab('start', day('2019-01-01'));
    time.dragTo(day('2019-02-01'));
    time.release();
    expect(shown()).toBe('2019-02-01/2023-12-31');
  });
});

describe('zooming', () => {
  it('shows a span, moves it, and shows everything again', () => {
    const { time, zoom } = timeline();
    time.zoomOn(day('2020-01-01'), day('2019-01-01'));
    expect(zoom()).toBe('2019-01-01/2019-12-31');
    time.panBy(31);
    expect(zoom()).toBe('2019-02-01/2020-01-31');
    time.panBy(Number.POSITIVE_INFINITY);
    expect(zoom()).toBe('2023-01-01/2023-12-31');
    time.panTo(day('2015-06-01'));
    expect(zoom()).toBe('2015-06-01/2016-05-30');
    time.zoomOut();
    expect(zoom()).toBeNull();
  });

  it('keeps the day under the pointer, shows at least two weeks and at most everything', () => {
    const { time, zoom } = timeline('2019-01-01', '2019-12-31');
    time.zoomOn(day('2019-01-01'), day('2019-03-02'));
    time.zoomAt(day('2019-01-31'), 0.5);
    expect(zoom()).toBe('2019-01-16/2019-02-14');
    time.zoomAt(day('2019-01-31'), 0.001);
    expect(zoom()).toBe('2019-01-24/2019-02-06');
    time.zoomBy(10_000);
    expect(zoom()).toBeNull();
  });

  it('follows the window when it is stepped out of sight', () => {
    const { time, zoom } = timeline('2019-12-01', '2019-12-31');
    time.zoomOn(day('2019-01-01'), day('2020-01-01'));
    time.step(1);
    expect(zoom()).toBe('2019-02-01/2020-01-31');
  });
});

inEveryTimeZone(() => {
  it('a step, a slice and a leap day are the same days', () => {
    const { time, shown } = timeline('2016-02-01', '2016-02-29');
    time.step(1);
    expect(shown()).toBe('2016-03-01/2016-03-31');
    time.step(-1);
    expect(shown()).toBe('2016-02-01/2016-02-29');
    time.setMode('instant');
    time.setStep(every('year'));
    time.step(1);
    expect(shown()).toBe('2017-02-28/2017-02-28');
    time.setStep(every('week'));
    time.setMode('slice');
    expect(shown()).toBe('2017-02-27/2017-03-05');
  });
});
