import type { AddressWindow } from '../../../src/app/link-sync.ts';

/** A browser window with a history, and a clock that goes only when told to. */
export function fakeBrowser(firstHash = '') {
  let entries = [firstHash];
  let at = 0;
  let now = 0;
  let lastTimer = 0;
  const timers = new Map<number, { at: number; run: () => void }>();
  const listeners = new Map<string, Set<() => void>>();
  const writes: string[] = [];
  let refuses = false;

  function emit(...types: string[]): void {
    for (const type of types) for (const listener of listeners.get(type) ?? []) listener();
  }
  function put(how: string, url: string | URL | null | undefined): void {
    if (refuses) throw new Error('too many calls');
    writes.push(`${how} ${url}`);
    if (how === 'push') entries = [...entries.slice(0, ++at), ''];
    entries[at] = String(url);
  }

  const window: AddressWindow = {
    location: {
      get hash() {
        return entries[at] ?? '';
      },
    },
    history: {
      pushState: (_state, _title, url) => put('push', url),
      replaceState: (_state, _title, url) => put('replace', url),
    },
    addEventListener(type, listener) {
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
    },
    removeEventListener: (type, listener) => void listeners.get(type)?.delete(listener),
    setTimeout(run, ms) {
      timers.set(++lastTimer, { at: now + ms, run });
      return lastTimer;
    },
    clearTimeout: (timer) => void timers.delete(timer),
  };

  return {
    window,
    /** What was written to the history, as `push #…` and `replace #…`. */
    writes,
    emit,
    entries: () => entries,
    listeners: () => [...listeners.values()].reduce((sum, set) => sum + set.size, 0),
    /** Lets time pass. */
    wait(ms: number): void {
      now += ms;
      for (const [id, timer] of timers) {
        if (timer.at > now) continue;
        timers.delete(id);
        timer.run();
      }
    },
    /** Back (-1) and Forward (1). */
    go(steps: number): void {
      at += steps;
      emit('popstate', 'hashchange');
    },
    /** The user changes the address by hand. */
    type(hash: string): void {
      entries = [...entries.slice(0, ++at), hash];
      emit('popstate', 'hashchange');
    },
    refuse(value: boolean): void {
      refuses = value;
    },
  };
}
