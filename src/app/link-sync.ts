import type { AtlasState } from '../state/atlas-state.ts';
import { commandsOf } from '../state/commands.ts';
import { linkDataProblems } from '../state/link/data-problems.ts';
import { type DecodedLink, decodeLink } from '../state/link/decode.ts';
import { encodeLink } from '../state/link/encode.ts';
import { unshownProblems } from '../state/link/unshown-problems.ts';
import { linkSpan, withoutOwnData } from '../state/link/without-own-data.ts';
import { failedKinds } from '../state/reports.ts';
import { selectSpan } from '../state/selectors.ts';
import type { AtlasStore } from '../state/store.ts';
import type { View } from '../state/view.ts';

/** Rests this long, in ms, before the address is written: typing and dragging make one entry. */
export const WRITE_DELAY = 250;

/** As much of the browser's `window` as the address bar needs. */
export interface AddressWindow {
  readonly location: { readonly hash: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'hashchange' | 'popstate' | 'pagehide', listener: () => void): void;
  removeEventListener(type: 'hashchange' | 'popstate' | 'pagehide', listener: () => void): void;
  setTimeout(run: () => void, ms: number): number;
  clearTimeout(timer: number): void;
}

/**
 * Keeps view and address bar the same; nothing else touches `location` and `history`. Opens the link
 * of the address at once, and again when the user goes back or changes it. A deliberate act
 * (`store.acts` grew) gets an entry of its own in the history, everything else replaces the present
 * one; nothing is written while the timeline plays. Gives a function that stops it.
 */
export function syncLink(store: AtlasStore, browser: AddressWindow = window): () => void {
  const { openView } = commandsOf(store);
  const textOf = (view: View, state: AtlasState = store.getState()) =>
    encodeLink(withoutOwnData(view, state), linkSpan(state));

  /** The link of the present entry of the history, as we write it. */
  let entry = textOf(store.getState().view);
  /** The text after `#` that is in the store already, the user's spelling or ours. */
  let seen = '';
  /** What the present entry shall go back to: the link before an act, or before a drag. */
  let before: string | null = null;
  let actsWritten = store.getState().acts;
  let timer: number | null = null;
  let isOpening = false;
  /** The link whose names are still to be looked up in the data. */
  let unchecked: DecodedLink | null = null;
  /** What was said of the link and the data: not again when the files are read again. */
  const told = new Set<string>();

  function open(): void {
    const text = browser.location.hash.replace(/^#/, '');
    if (text === seen) return;
    seen = text;
    cancel();
    before = null;
    const link = decodeLink(text);
    isOpening = true;
    openView(link.view);
    store.setState({ linkProblems: [...link.problems, ...unshownProblems(link.view)] });
    isOpening = false;
    entry = textOf(link.view);
    actsWritten = store.getState().acts;
    unchecked = link;
    told.clear();
    checkNames();
  }

  /** Adds what the link names and the data do not have, once they are there. */
  function checkNames(): void {
    const state = store.getState();
    const { loading, data, files, imports, linkProblems } = state;
    if (!unchecked || loading || imports.restoring) return;
    const { view, fingerprint } = unchecked;
    const failed = failedKinds({ files });
    const tables = [imports.shipped, ...imports.sets.map(({ table }) => table)];
    const span = data.manifest ? selectSpan(state) : null;
    const problems = linkDataProblems(view, { data, tables, span, failed }, fingerprint);
    const found = problems.filter((problem) => !told.has(JSON.stringify(problem)));
    for (const problem of found) told.add(JSON.stringify(problem));
    // What could not be checked now is checked when the files are read again.
    if (failed.size === 0) unchecked = null;
    if (found.length > 0) store.setState({ linkProblems: [...linkProblems, ...found] });
  }

  function follow(state: AtlasState, last: AtlasState): void {
    if (isOpening) return;
    const hasCome = (one: AtlasState) => !one.loading && !one.imports.restoring;
    if (!hasCome(last) && hasCome(state)) checkNames();
    const isAct = state.acts > last.acts;
    const { playing } = state.play;
    if (state.view === last.view && !isAct && playing === last.play.playing) return;
    if (playing && !last.play.playing) flush();
    if (isAct || state.view.window !== last.view.window) before ??= textOf(last.view, last);
    cancel();
    if (!playing) timer = browser.setTimeout(write, WRITE_DELAY);
  }

  function write(): void {
    timer = null;
    const { view, acts } = store.getState();
    const isAct = acts > actsWritten;
    actsWritten = acts;
    if (isAct && before) put('replaceState', before);
    put(isAct ? 'pushState' : 'replaceState', textOf(view));
    if (isAct) before = null;
  }

  function put(how: 'pushState' | 'replaceState', text: string): void {
    if (text === entry) return;
    try {
      browser.history[how](null, '', `#${text}`);
      entry = text;
      seen = text;
    } catch {
      // Browsers refuse when it is written too often: the next rest writes it.
    }
  }

  function cancel(): void {
    if (timer !== null) browser.clearTimeout(timer);
    timer = null;
  }

  function flush(): void {
    if (timer === null) return;
    cancel();
    write();
  }

  open();
  const unsubscribe = store.subscribe(follow);
  browser.addEventListener('hashchange', open);
  browser.addEventListener('popstate', open);
  browser.addEventListener('pagehide', flush);
  return () => {
    cancel();
    unsubscribe();
    browser.removeEventListener('hashchange', open);
    browser.removeEventListener('popstate', open);
    browser.removeEventListener('pagehide', flush);
  };
}
