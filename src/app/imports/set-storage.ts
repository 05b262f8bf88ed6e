import { createStore, del, get, getMany, keys, set, type UseStore } from 'idb-keyval';
import type { EventColumns } from '../../analysis/event-columns.ts';
import type { SetFacts } from '../../state/imports/imports.ts';

/** A set as the browser keeps it. */
export interface StoredSet {
  readonly facts: SetFacts;
  readonly columns: EventColumns;
}

/** Where sets are kept between visits. Every call rejects where the browser stores nothing. */
export interface SetStorage {
  readonly save: (stored: StoredSet) => Promise<void>;
  /** What is known of the set changes, its incidents do not. */
  readonly update: (facts: SetFacts) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Every set whose two halves are there, in the order in which they were added. */
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
  return {
    async save({ facts, columns }) {
      await set(COLUMNS + facts.id, columns, database());
      await set(FACTS + facts.id, facts, database());
    },
    update: (facts) => set(FACTS + facts.id, facts, database()),
    async remove(id) {
      await del(FACTS + id, database());
      await del(COLUMNS + id, database());
    },
    async load() {
      const all = await keys<string>(database());
      const names = all.filter((key) => key.startsWith(FACTS));
      const facts = await getMany<SetFacts>(names, database());
      const stored = await Promise.all(
        facts.map(async (one): Promise<readonly StoredSet[]> => {
          const columns = one && (await get<EventColumns>(COLUMNS + one.id, database()));
          return columns ? [{ facts: one, columns }] : [];
        }),
      );
      return stored.flat().sort((a, b) => (a.facts.id < b.facts.id ? -1 : 1));
    },
  };
}
