import { describe, expect, test } from 'vitest';
import { EMPTY_DATA } from '../../../src/analysis/atlas-data.ts';
import { syncLink, WRITE_DELAY } from '../../../src/app/link-sync.ts';
import { parseDay } from '../../../src/domain/day.ts';
import { commandsOf } from '../../../src/state/commands.ts';
import { atlasStore } from '../../../src/state/store.ts';
import { FIRST_VIEW } from '../../../src/state/view.ts';
import { fakeBrowser } from './fake-browser.ts';

const CAMERA = { zoom: 7, lat: 16, lon: 0, bearing: 0, pitch: 0 };
const day = (text: string) => parseDay(text) ?? Number.NaN;
const year = (n: number) => ({ from: day(`${n}-01-01`), to: day(`${n + 1}-01-01`) });

function start(hash = '') {
  const browser = fakeBrowser(hash);
  const store = atlasStore();
  const stop = syncLink(store, browser.window);
  return { browser, store, stop, commands: commandsOf(store) };
}

describe('reading', () => {
  test('opens the link of the address at once and leaves its spelling alone', () => {
    const { browser, store } = start('#t=2017-01-01/2017-12-31&region=ML08,ML07');
    expect(store.getState().view.window).toEqual(year(2017));
    expect(store.getState().view.filters.regions).toEqual(['ML07', 'ML08']);
    browser.wait(1000);
    expect(browser.writes).toEqual([]);
  });

  test('without a link the first view stays and nothing is written', () => {
    const { browser, store } = start();
    browser.wait(1000);
    expect(store.getState().view).toBe(FIRST_VIEW);
    expect(browser.writes).toEqual([]);
  });

  test('tells what could not be read', () => {
    const { store } = start('#v=1&deaths=many');
    expect(store.getState().linkProblems).toMatchObject([{ code: 'link-bad-value', at: 'deaths' }]);
  });

  test('once the data are there, tells what they do not have', () => {
    const { store, commands } = start('#v=1&deaths=many&sel=base:atlantis');
    commands.dismissLinkProblems();
    store.setState({ data: { ...EMPTY_DATA }, loading: false });
    const told = [{ code: 'link-not-in-data', at: 'sel', detail: 'base:atlantis' }];
    expect(store.getState().linkProblems).toMatchObject(told);
    store.setState({ loading: true });
    store.setState({ loading: false });
    expect(store.getState().linkProblems).toHaveLength(1);
  });

  test('tells at once what it cannot show, without waiting for the data', () => {
    const { store } = start('#v=1&cmp=2018-01-01/2018-12-31&a=xyz:r=1&briefing=exit');
    expect(store.getState().linkProblems.map(({ code }) => code)).toEqual([
      'link-no-compare',
      'link-no-analysis',
    ]);
  });

  test('does not blame a link for what could not be loaded, and looks again when it is', () => {
    const { store } = start('#v=1&sel=base:atlantis&region=ML99');
    const report = {
      path: 'bases.geojson',
      kind: 'bases',
      bytesRead: 0,
      bytesTotal: 0,
      rows: null,
      problems: [],
    } as const;
    store.setState({ files: [{ ...report, status: 'failed' }], loading: false });
    expect(store.getState().linkProblems).toMatchObject([{ at: 'region', detail: 'ML99' }]);
    store.setState({ files: [{ ...report, status: 'loading' }], loading: true });
    store.setState({ files: [{ ...report, status: 'ready' }], loading: false });
    const told = store.getState().linkProblems.map(({ at, detail }) => `${at} ${detail}`);
    expect(told).toEqual(['region ML99', 'sel base:atlantis']);
  });

  test('follows an address that is changed by hand, and writes nothing', () => {
    const { browser, store } = start('#v=1&lang=fr');
    browser.type('#v=1&lang=en&deaths=x');
    expect(store.getState().view.language).toBe('en');
    expect(store.getState().linkProblems).toHaveLength(1);
    browser.type('#v=1&lang=fr');
    expect(store.getState().linkProblems).toEqual([]);
    browser.wait(1000);
    expect(browser.writes).toEqual([]);
  });
});

describe('writing', () => {
  test('a deliberate act gets an entry of its own', () => {
    const { browser, commands } = start();
    commands.setFilters({ leastDeaths: 5 });
    browser.wait(WRITE_DELAY - 1);
    expect(browser.writes).toEqual([]);
    browser.wait(1);
    expect(browser.writes).toEqual(['push #v=1&deaths=5']);
  });

  test('acts in quick succession make one entry', () => {
    const { browser, commands } = start();
    for (const text of ['g', 'ga', 'gao']) {
      commands.setFilters({ text });
      browser.wait(100);
    }
    browser.wait(WRITE_DELAY);
    expect(browser.writes).toEqual(['push #v=1&q=gao']);
  });

  test('moving the map replaces', () => {
    const { browser, commands } = start();
    commands.moveCamera(CAMERA);
    browser.wait(WRITE_DELAY);
    expect(browser.writes).toEqual(['replace #v=1&map=7.00/16.0000/0.0000']);
  });

  test('where the map was stays with the entry before an act', () => {
    const { browser, commands } = start();
    commands.moveCamera(CAMERA);
    browser.wait(100);
    commands.setFilters({ leastDeaths: 5 });
    browser.wait(WRITE_DELAY);
    expect(browser.writes).toEqual([
      'replace #v=1&map=7.00/16.0000/0.0000',
      'push #v=1&map=7.00/16.0000/0.0000&deaths=5',
    ]);
  });

  test('an act that changes nothing writes nothing', () => {
    const { browser, commands } = start('#lang=fr');
    commands.settle();
    browser.wait(WRITE_DELAY);
    commands.setFilters({});
    browser.wait(WRITE_DELAY);
    expect(browser.writes).toEqual([]);
  });

  test('a drag is one entry, however long it rests on the way', () => {
    const { browser, commands } = start('#v=1&lang=fr');
    commands.setWindow(year(2016), false);
    browser.wait(1000);
    commands.setWindow(year(2017), false);
    commands.settle();
    browser.wait(WRITE_DELAY);
    expect(browser.entries()).toEqual(['#v=1&lang=fr', '#v=1&t=2017-01-01/2017-12-31&lang=fr']);
  });

  test('nothing is written while the timeline plays', () => {
    const { browser, commands } = start();
    commands.setFilters({ leastDeaths: 5 });
    commands.setPlay({ playing: true });
    expect(browser.writes).toEqual(['push #v=1&deaths=5']);
    for (const n of [2015, 2016, 2017]) {
      commands.setWindow(year(n), false);
      browser.wait(1000);
    }
    expect(browser.writes).toHaveLength(1);
    commands.setPlay({ playing: false });
    commands.settle();
    browser.wait(WRITE_DELAY);
    expect(browser.entries()).toEqual([
      '',
      '#v=1&deaths=5',
      '#v=1&t=2017-01-01/2017-12-31&deaths=5',
    ]);
  });

  test('a refusal of the browser is made up for at the next rest', () => {
    const { browser, commands } = start();
    browser.refuse(true);
    commands.moveCamera(CAMERA);
    browser.wait(WRITE_DELAY);
    browser.refuse(false);
    commands.setPlay({ playing: true });
    commands.setPlay({ playing: false });
    browser.wait(WRITE_DELAY);
    expect(browser.writes).toEqual(['replace #v=1&map=7.00/16.0000/0.0000']);
  });

  test('what is not written yet is written when the page goes', () => {
    const { browser, commands } = start();
    commands.setFilters({ leastDeaths: 5 });
    browser.emit('pagehide');
    expect(browser.writes).toEqual(['push #v=1&deaths=5']);
  });
});

describe('Back and Forward', () => {
  test('show the views of the entries and write nothing themselves', () => {
    const { browser, store, commands } = start('#v=1&lang=fr');
    commands.setFilters({ leastDeaths: 5 });
    browser.wait(WRITE_DELAY);
    commands.select({ kind: 'base', id: 'gao' });
    browser.wait(WRITE_DELAY);
    browser.go(-1);
    expect(store.getState().view.selection).toBeNull();
    expect(store.getState().view.filters.leastDeaths).toBe(5);
    browser.go(-1);
    expect(store.getState().view).toEqual({ ...FIRST_VIEW, language: 'fr' });
    browser.wait(1000);
    browser.go(2);
    expect(store.getState().view.selection).toEqual({ kind: 'base', id: 'gao' });
    browser.wait(1000);
    expect(browser.writes).toEqual([
      'push #v=1&deaths=5&lang=fr',
      'push #v=1&deaths=5&sel=base:gao&lang=fr',
    ]);
  });

  test('an act after going back starts from there', () => {
    const { browser, commands } = start();
    commands.setFilters({ leastDeaths: 5 });
    browser.wait(WRITE_DELAY);
    browser.go(-1);
    commands.setFilters({ leastDeaths: 9 });
    browser.wait(WRITE_DELAY);
    expect(browser.entries()).toEqual(['', '#v=1&deaths=9']);
  });
});

test('stopped, it neither reads nor writes', () => {
  const { browser, store, commands, stop } = start();
  commands.setFilters({ leastDeaths: 5 });
  stop();
  browser.wait(1000);
  browser.type('#v=1&deaths=9');
  expect(browser.writes).toEqual([]);
  expect(store.getState().view.filters.leastDeaths).toBe(5);
  expect(browser.listeners()).toBe(0);
});
