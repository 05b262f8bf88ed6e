import type { EventColumns } from '../../analysis/event-columns.ts';
import { EMPTY_TABLE } from '../../analysis/event-table.ts';
import { tableOfColumns } from '../../analysis/table-of-columns.ts';
import { touches, WHOLE } from '../../domain/day-window.ts';
import type { ImportMapping } from '../../domain/import/mapping.ts';
import { refusal } from '../../domain/import/refusal.ts';
import type { ImportReport } from '../../domain/import/report.ts';
import { commandsOf } from '../../state/commands.ts';
import { importCommandsOf } from '../../state/imports/import-commands.ts';
import { COLUMNS_VERSION, type ImportedSet, type SetFacts } from '../../state/imports/imports.ts';
import { selectWindow } from '../../state/selectors.ts';
import type { AtlasStore } from '../../state/store.ts';
import type { ImportServices } from '../../ui/services.tsx';
import { columnsSize } from './columns-size.ts';
import { type ImportWorker, importWorker } from './import-worker.ts';
import type { SetStorage, StoredSet } from './set-storage.ts';

/** The reader's choice, in the browser's own storage: are the atlas's incidents shown beside the sets? */
const SHIPPED_KEY = 'atlas-shipped-shown';

/**
 * Takes people's own files from the first look to the set that is kept. One file at a time, in a worker
 * of its own; closing ends it at once. Nothing is lost by a file that is refused.
 */
export function importServices(
  store: AtlasStore,
  storage: SetStorage,
  makeWorker: () => ImportWorker = importWorker,
): ImportServices & { readonly restore: () => Promise<void> } {
  const commands = importCommandsOf(store);
  let at: { readonly file: File; readonly worker: ImportWorker } | null = null;

  function stop(): void {
    at?.worker.stop();
    at = null;
  }

  async function look(file: File): Promise<void> {
    stop();
    const mine = { file, worker: makeWorker() };
    at = mine;
    commands.setJob({ phase: 'looking', file: file.name });
    const preview = await mine.worker.preview(file).catch(unreadable);
    if (at !== mine) return;
    if (preview.kind === 'preview') {
      commands.setJob({ phase: 'preview', preview: withFreeCode(preview) });
      return;
    }
    commands.setJob({ phase: 'refused', file: file.name, refusal: preview });
    stop();
  }

  /** The proposed code of the set, with a number where another set has it. */
  function withFreeCode<Preview extends { readonly mapping: ImportMapping }>(
    preview: Preview,
  ): Preview {
    const { source } = preview.mapping;
    const taken = new Set(store.getState().imports.sets.map((set) => set.source));
    let free = source;
    for (let number = 2; taken.has(free); number++) free = `${source}-${number}`;
    return { ...preview, mapping: { ...preview.mapping, source: free } };
  }

  async function run(mapping: ImportMapping): Promise<void> {
    const mine = at;
    if (!mine) return;
    const { file, worker } = mine;
    commands.setJob({ phase: 'running', file: file.name, progress: null });
    // The outlines come with the atlas's own files: without them no incident would get its region.
    await loaded(store);
    if (at !== mine) return;
    const { regions, cercles } = store.getState().data;
    const result = await worker
      .run(file, mapping, { regions, cercles }, (progress) => {
        if (at === mine) commands.setJob({ phase: 'running', file: file.name, progress });
      })
      .catch(unreadable);
    if (at !== mine) return;
    worker.stop();
    if (result.kind === 'refusal') {
      at = null;
      commands.setJob({ phase: 'refused', file: file.name, refusal: result });
      return;
    }
    const { columns, report } = result;
    if (columns.size === 0) {
      at = null;
      commands.setJob({ phase: 'done', set: '', report });
      return;
    }
    const facts = factsOf(mapping, columns, report);
    // Stored before the table takes the arrays: the page may be closed at any moment.
    const kept = await storage.save({ facts, columns }).then(
      () => true,
      () => false,
    );
    if (at !== mine) {
      // Cancelled while it was stored.
      await storage.remove(facts.id).catch(() => {});
      return;
    }
    at = null;
    commands.addSets([setOf(facts, columns, kept)]);
    bringIntoWindow(facts);
    commands.setJob({ phase: 'done', set: facts.id, report });
  }

  /** A set of which the window shows no day is looked for in vain: then all days are shown. */
  function bringIntoWindow({ first, last }: SetFacts): void {
    if (!touches(selectWindow(store.getState()), first, last)) commandsOf(store).setWindow(WHOLE);
  }

  function show(id: string | null, shown: boolean): void {
    if (id === null) {
      commands.setShippedShown(shown);
      remember(shown);
      return;
    }
    commands.setShown(id, shown);
    const set = store.getState().imports.sets.find((one) => one.id === id);
    if (!set?.kept) return;
    const { table: _table, kept: _kept, broken: _broken, ...facts } = set;
    storage.update(facts).catch(() => commands.setKept(id, false));
  }

  return {
    look: (file) => void look(file),
    run: (mapping) => void run(mapping),
    close() {
      stop();
      commands.setJob(null);
    },
    show,
    remove(id) {
      commands.removeSet(id);
      if (store.getState().imports.sets.length === 0) show(null, true);
      // What the browser does not give up now is offered for deletion again at the next visit.
      storage.remove(id).catch(() => {});
    },
    async restore() {
      commands.setRestoring(true);
      const [stored] = await Promise.all([storage.load().catch(() => []), loaded(store)]);
      const sets = await Promise.all(stored.map((one) => restored(one, store)));
      commands.restoreSets(sets, sets.length === 0 || remembered());
    },
  };
}

/** When the atlas's own files are read, or have failed. */
function loaded(store: AtlasStore): Promise<void> {
  return new Promise((resolve) => {
    if (!store.getState().loading) return resolve();
    const unsubscribe = store.subscribe(({ loading }) => {
      if (loading) return;
      unsubscribe();
      resolve();
    });
  });
}

/** A set of an earlier visit. One that cannot be read is listed all the same: it takes room. */
async function restored({ facts, columns }: StoredSet, store: AtlasStore): Promise<ImportedSet> {
  try {
    if (!columns || facts.version !== COLUMNS_VERSION) throw new Error('not to be read');
    return setOf(facts, await withAreas(columns, store), true);
  } catch {
    return { ...facts, shown: false, table: EMPTY_TABLE, kept: true, broken: true };
  }
}

/** Gives regions and cercles to a set that was imported while the outlines could not be read. */
async function withAreas(columns: EventColumns, store: AtlasStore): Promise<EventColumns> {
  const { regions, cercles } = store.getState().data;
  const hasAreas = columns.region.names.length > 1 || columns.cercle.names.length > 1;
  if (hasAreas || regions.length + cercles.length === 0) return columns;
  const { assignAreas } = await import('../../analysis/assign-areas.ts');
  const { lon, lat, day } = columns;
  return { ...columns, ...assignAreas(lon, lat, day, { regions, cercles }) };
}

function unreadable(error: unknown) {
  return refusal('unreadable', { text: error instanceof Error ? error.message : String(error) });
}

function factsOf(mapping: ImportMapping, columns: EventColumns, report: ImportReport): SetFacts {
  return {
    // In order of time, so that the sets stay in the order in which they were added.
    id: `${new Date().toISOString()} ${mapping.source}`,
    source: mapping.source,
    profile: mapping.profile,
    first: columns.day[0] ?? 0,
    last: columns.dayEnd.reduce((last, day) => Math.max(last, day), columns.day[0] ?? 0),
    bytes: columnsSize(columns),
    version: COLUMNS_VERSION,
    report,
    shown: true,
  };
}

function setOf(facts: SetFacts, columns: EventColumns, kept: boolean): ImportedSet {
  return { ...facts, table: tableOfColumns(columns), kept };
}

function remember(shown: boolean): void {
  try {
    localStorage.setItem(SHIPPED_KEY, String(shown));
  } catch {
    // A browser that stores nothing shows them again at the next visit.
  }
}

function remembered(): boolean {
  try {
    return localStorage.getItem(SHIPPED_KEY) !== 'false';
  } catch {
    return true;
  }
}
