import { useEffect, useRef, useState } from 'react';
import { type Filters, NO_FILTERS } from '../../analysis/filters.ts';
import { useAtlas, useAtlasStore, useCommands } from '../atlas-context.tsx';

const PAUSE_MS = 200;

interface Pending {
  readonly timer: number;
  readonly commit: () => void;
}

/**
 * A field that follows a filter but waits for a pause in the typing before it changes it, so that a
 * word is one act. What is typed counts only over the value it was typed over: when a link or a
 * reset changes the filter meanwhile, the field shows the new value and the typed text is gone.
 */
export function useDraft<Key extends 'text' | 'leastDeaths'>(
  key: Key,
  parse: (text: string) => Filters[Key],
) {
  const store = useAtlasStore();
  const commands = useCommands();
  const value = useAtlas((state) => state.view.filters[key]);
  const [draft, setDraft] = useState<{ text: string; over: Filters[Key] } | null>(null);
  const pending = useRef<Pending | null>(null);
  // Dropped for good: it must not come back with the value it was typed over.
  if (draft && draft.over !== value) setDraft(null);

  // The timer is the browser's. A field that closes hands over at once what was typed.
  useEffect(() => () => settle(pending, true), []);

  function type(text: string): void {
    settle(pending, false);
    setDraft({ text, over: value });
    const commit = () => {
      pending.current = null;
      if (store.getState().view.filters[key] !== value) return;
      const next = parse(text);
      setDraft({ text, over: next });
      if (next !== value) commands.setFilters({ [key]: next });
    };
    pending.current = { timer: window.setTimeout(commit, PAUSE_MS), commit };
  }

  function set(next: Filters[Key]): void {
    settle(pending, false);
    setDraft(null);
    if (next !== store.getState().view.filters[key]) commands.setFilters({ [key]: next });
  }

  return {
    value,
    text: draft && draft.over === value ? draft.text : String(value),
    type,
    /** Changes the filter at once. */
    set,
    clear: () => set(NO_FILTERS[key]),
    /** Waits no longer, and shows the text as the filter has it. */
    leave(): void {
      settle(pending, true);
      setDraft(null);
    },
  };
}

function settle(pending: { current: Pending | null }, commit: boolean): void {
  const waiting = pending.current;
  if (!waiting) return;
  window.clearTimeout(waiting.timer);
  pending.current = null;
  if (commit) waiting.commit();
}
