import { createStore, delMany, get, keys, set, setMany, type UseStore } from 'idb-keyval';
import type { EventColumns } from '../../analysis/event-columns.ts';
import type { SetFacts } from '../../state/imports/imports.ts';

/** A set as the browser keeps it. */
export interface StoredSet {
  readonly facts: SetFacts;
  /** `null` where the browser has the set but does not give its incidents back. */
  readonly columns: EventColumns | null;
}

/** Where sets are kept between visits. Every call rejects where the browser stores nothing. */
export interface SetStorage {
  readonly save: (stored: StoredSet) => Promise<void>;
  /** What is known of the set changes, its incidents do not. A set that is gone stays so. */
  readonly update: (facts: SetFacts) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Every set, in the order in which they were added. Halves that a crash left behind are deleted. */
  readonly load: () => Promise<readonly StoredSet[]>;
}

const FACTS = 'facts:';
const COLUMNS = 'columns:';

/** IndexedDB takes typed arrays as they are; each set has two entries, so that a tick is a small write. */
export function setStorage(): SetStorage {
  let opened: UseStore | null = null;
  const database = () => {
    opened ??= createStore('atlas-imports', 'sets');
    return opened;
  };
  const bothKeys = (id: string) => [COLUMNS + id, FACTS + id];

  async function loadOne(id: string): Promise<readonly StoredSet[]> {
    const facts = await get<SetFacts>(FACTS + id, database());
    if (!facts) return [];
    const columns = await get<EventColumns>(COLUMNS + id, database()).catch(() => null);
    return [{ facts, columns: columns ?? null }];
  }

  return {
    save: ({ facts, columns }) =>
      setMany(
        [
          [COLUMNS + facts.id, columns],
          [FACTS + facts.id, facts],
        ],
        database(),
      ),
    async update(facts) {
      const known = await keys<string>(database());
      if (known.includes(FACTS + facts.id)) await set(FACTS + facts.id, facts, database());
    },
    remove: (id) => delMany(bothKeys(id), database()),
    async load() {
      const all = new Set(await keys<string>(database()));
      const idsOf = (half: string) =>
        [...all].filter((key) => key.startsWith(half)).map((key) => key.slice(half.length));
      const orphans = idsOf(COLUMNS).filter((id) => !all.has(FACTS + id));
      if (orphans.length > 0) await delMany(orphans.flatMap(bothKeys), database());
      const stored = await Promise.all(idsOf(FACTS).map(loadOne));
      return stored.flat().sort((a, b) => (a.facts.id < b.facts.id ? -1 : 1));
    },
  };
}
