import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import { briefingFile } from '../../domain/briefing-file.ts';
import { fileProblem } from '../../domain/read/problems.ts';
import { readBriefing, readBriefingText } from '../../domain/read/read-briefing.ts';
import { briefingCommandsOf } from '../../state/briefings/briefing-commands.ts';
import type { AtlasStore } from '../../state/store.ts';
import type { BriefingServices } from '../../ui/services.tsx';
import { loadAsked } from '../load-asked.ts';

/** Rests this long, in ms, before an edit is stored: typing makes one write. */
const KEEP_DELAY = 300;

/**
 * Reads and keeps the reader's briefings, each as the text of its file. What cannot be read stays where
 * it is and is told; where the browser stores nothing that is told too, and edits last until it is closed.
 */
export function briefingServices(store: AtlasStore): BriefingServices {
  const { setBriefings } = briefingCommandsOf(store);
  const state = () => store.getState().briefings;
  const waiting = new Map<string, string | null>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let opened: UseStore | null = null;
  const database = () => {
    opened ??= createStore('atlas-briefings', 'briefings');
    return opened;
  };

  async function read(): Promise<void> {
    setBriefings({ status: 'loading' });
    // Without the briefing of the atlas the reader's own still work.
    const shipped = await loadAsked('briefing', store.getState().data.manifest, readBriefing);
    setBriefings({ shipped: shipped.rows });
    try {
      const found = (await entries<string, string>(database())).map(([id, text]) => {
        const { rows, problems } = readBriefingText(text);
        return { rows, problems: problems.map((problem) => ({ ...problem, file: id })) };
      });
      const known = new Set(state().own.map(({ id }) => id));
      const stored = found.flatMap(({ rows }) => rows).filter(({ id }) => !known.has(id));
      const problems = [...shipped.problems, ...found.flatMap((one) => one.problems)];
      setBriefings({ status: 'ready', own: [...stored, ...state().own], problems });
    } catch (error) {
      setBriefings({ status: 'ready', problems: [...shipped.problems, notKept(error)] });
    }
  }

  function later(id: string, text: string | null): void {
    waiting.set(id, text);
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void write(), KEEP_DELAY);
  }

  async function write(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const all = [...waiting];
    waiting.clear();
    try {
      for (const [id, text] of all) {
        await (text === null ? del(id, database()) : set(id, text, database()));
      }
    } catch (error) {
      const others = state().problems.filter(({ code }) => code !== NOT_KEPT);
      setBriefings({ problems: [...others, notKept(error)] });
    }
  }

  addEventListener('pagehide', () => void write());
  return {
    load() {
      if (state().status === 'waiting') void read();
    },
    keep(briefing) {
      const { own } = state();
      const isKnown = own.some(({ id }) => id === briefing.id);
      const next = isKnown
        ? own.map((one) => (one.id === briefing.id ? briefing : one))
        : [...own, briefing];
      setBriefings({ own: next });
      later(briefing.id, briefingFile(briefing));
    },
    remove(id) {
      setBriefings({ own: state().own.filter((one) => one.id !== id) });
      later(id, null);
    },
  };
}

const NOT_KEPT = 'briefing-not-kept';

function notKept(error: unknown) {
  return fileProblem(NOT_KEPT, error instanceof Error ? error.message : error);
}
