import { describe, expect, it, vi } from 'vitest';
import { importServices } from '../../../../src/app/imports/import-service.ts';
import type { ImportWorker } from '../../../../src/app/imports/import-worker.ts';
import type { SetStorage, StoredSet } from '../../../../src/app/imports/set-storage.ts';
import { refusal } from '../../../../src/domain/import/refusal.ts';
import { commandsOf } from '../../../../src/state/commands.ts';
import { atlasStore } from '../../../../src/state/store.ts';
import { importFile } from '../../../../src/worker/import/import-file.ts';
import { previewFile } from '../../../../src/worker/import/preview-file.ts';
import { day } from '../../analysis/made-up.ts';

const CSV = `event_date,event_type,latitude,longitude,fatalities
2019-03-01,Battles,16.27,-0.05,3
2019-04-02,Protests,14.5,-4.2,0
never,Riots,14.5,-4.2,0
`;
const file = (text: string, name = 'own.csv') => new File([text], name);

/** The worker's own functions, on this thread. */
function worker(stop = vi.fn()): ImportWorker {
  return {
    preview: (given) => previewFile(given),
    run: (given, mapping, _divisions, onProgress) => importFile(given, mapping, { onProgress }),
    stop,
  };
}

function memory(sets: StoredSet[] = [], fails = false): SetStorage & { sets: StoredSet[] } {
  const when = async (act: () => void) => {
    if (fails) throw new Error('no storage');
    act();
  };
  return {
    sets,
    save: (stored) => when(() => void sets.push(stored)),
    update: (facts) =>
      when(() => {
        const at = sets.findIndex((one) => one.facts.id === facts.id);
        const old = sets[at];
        if (old) sets[at] = { ...old, facts };
      }),
    remove: (id) =>
      when(() => {
        sets.splice(
          sets.findIndex((one) => one.facts.id === id),
          1,
        );
      }),
    load: async () => sets,
  };
}

function atlas(storage = memory(), makeWorker: () => ImportWorker = () => worker()) {
  const store = atlasStore({ loading: false });
  const services = importServices(store, storage, makeWorker);
  const job = () => store.getState().imports.job;
  const phase = (wanted: string) => vi.waitFor(() => expect(job()?.phase).toBe(wanted));
  const bring = async (text: string) => {
    services.look(file(text));
    await phase('preview');
    const now = job();
    if (now?.phase !== 'preview') throw new Error('no preview');
    services.run(now.preview.mapping);
    await phase('done');
  };
  return { store, services, storage, job, phase, bring };
}

describe('a file of one’s own', () => {
  it('becomes a set that is shown and kept, with a report of what was refused', async () => {
    const { store, storage, job, bring } = atlas();
    await bring(CSV);
    const now = job();
    expect(now).toMatchObject({ report: { rowsRead: 3, rowsImported: 2, rowsRefused: 1 } });
    const [set] = store.getState().imports.sets;
    expect(set).toMatchObject({ shown: true, kept: true });
    expect(set?.bytes).toBeGreaterThan(100);
    expect(store.getState().data.incidents.size).toBe(2);
    expect(storage.sets).toHaveLength(1);
  });

  it('that lies outside the window widens it to all days', async () => {
    const { store, bring } = atlas();
    commandsOf(store).setWindow({ from: day(2014, 1, 1), to: day(2015, 1, 1) });
    await bring(CSV);
    expect(store.getState().view.window).toEqual({ from: null, to: null });
    commandsOf(store).setWindow({ from: day(2019, 3, 1), to: day(2019, 3, 2) });
    await bring(CSV);
    expect(store.getState().view.window.to).toBe(day(2019, 3, 2));
  });

  it('that is refused leaves everything as it was', async () => {
    const { store, services, job, phase, bring } = atlas();
    await bring(CSV);
    const { sets } = store.getState().imports;
    services.look(file(''));
    await phase('refused');
    expect(job()).toMatchObject({ refusal: { code: 'empty' } });
    expect(store.getState().imports.sets).toBe(sets);
    services.close();
    expect(job()).toBeNull();
  });

  it('is forgotten when it is closed, and what comes late is not heard', async () => {
    const stop = vi.fn();
    const { services, job } = atlas(memory(), () => worker(stop));
    services.look(file(CSV));
    services.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(job()).toBeNull();
    expect(stop).toHaveBeenCalledOnce();
  });

  it('whose worker dies is refused, not waited for', async () => {
    const { services, job, phase } = atlas(memory(), () => ({
      ...worker(),
      preview: () => Promise.reject(new Error('gone')),
    }));
    services.look(file(CSV));
    await phase('refused');
    expect(job()).toMatchObject({ refusal: refusal('unreadable', { text: 'gone' }) });
  });

  it('gets a code that no other set has', async () => {
    const { store, bring } = atlas();
    await bring(CSV);
    await bring(CSV);
    const [one, other] = store.getState().imports.sets;
    expect(other?.source).toBe(`${one?.source}-2`);
    expect(store.getState().data.incidents.size).toBe(4);
  });
});

it('waits for the outlines of the atlas before it reads the file', async () => {
  const run = vi.fn(worker().run);
  const { store, services, job, phase } = atlas(memory(), () => ({ ...worker(), run }));
  store.setState({ loading: true });
  services.look(file(CSV));
  await phase('preview');
  const now = job();
  if (now?.phase !== 'preview') throw new Error('no preview');
  services.run(now.preview.mapping);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(run).not.toHaveBeenCalled();
  store.setState({ loading: false });
  await phase('done');
  expect(run).toHaveBeenCalledOnce();
});

it('cancelled while it is stored leaves no set, and the next file alone', async () => {
  const storage = memory();
  let stored = () => {};
  const slow: SetStorage = {
    ...storage,
    save: async (set) => {
      await new Promise<void>((resolve) => {
        stored = resolve;
      });
      await storage.save(set);
    },
  };
  const { store, services, job, phase } = atlas({ ...slow, sets: storage.sets });
  services.look(file(CSV));
  await phase('preview');
  const now = job();
  if (now?.phase !== 'preview') throw new Error('no preview');
  services.run(now.preview.mapping);
  await vi.waitFor(() => expect(stored).not.toBe(undefined));
  await new Promise((resolve) => setTimeout(resolve, 50));
  services.close();
  services.look(file(CSV, 'next.csv'));
  await phase('preview');
  stored();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(store.getState().imports.sets).toEqual([]);
  expect(storage.sets).toEqual([]);
  expect(job()).toMatchObject({ phase: 'preview', preview: { file: 'next.csv' } });
});

describe('what the browser keeps', () => {
  it('is listed even where it cannot be read, and can be deleted', async () => {
    const storage = memory();
    const first = atlas(storage);
    await first.bring(CSV);
    await first.bring(CSV);
    const [damaged] = storage.sets;
    if (!damaged) throw new Error('nothing stored');
    storage.sets[0] = { ...damaged, columns: null };
    const second = atlas(storage);
    await second.services.restore();
    const [one, other] = second.store.getState().imports.sets;
    expect(one).toMatchObject({ broken: true, shown: false });
    expect(other?.broken).toBeUndefined();
    expect(second.store.getState().data.incidents.size).toBe(2);
    second.services.remove(one?.id ?? '');
    await vi.waitFor(() => expect(storage.sets).toHaveLength(1));
  });

  it('is there at the next visit, switched as it was left', async () => {
    const storage = memory();
    const first = atlas(storage);
    await first.bring(CSV);
    const [set] = first.store.getState().imports.sets;
    first.services.show(set?.id ?? '', false);
    await vi.waitFor(() => expect(storage.sets[0]?.facts.shown).toBe(false));
    const second = atlas(storage);
    await second.services.restore();
    expect(second.store.getState().imports.sets).toHaveLength(1);
    expect(second.store.getState().data.incidents.size).toBe(0);
    second.services.show(set?.id ?? '', true);
    expect(second.store.getState().data.incidents.idAt(0)).toBe(
      first.store.getState().imports.sets[0]?.table.idAt(0),
    );
  });

  it('is gone when it is deleted', async () => {
    const { store, services, storage, bring } = atlas();
    await bring(CSV);
    services.remove(store.getState().imports.sets[0]?.id ?? '');
    await vi.waitFor(() => expect(storage.sets).toEqual([]));
    expect(store.getState().data.incidents.size).toBe(0);
  });

  it('is said where it is nothing: the set lasts as long as the page', async () => {
    const { store, bring } = atlas(memory([], true));
    await bring(CSV);
    expect(store.getState().imports.sets[0]).toMatchObject({ kept: false });
    expect(store.getState().data.incidents.size).toBe(2);
  });
});
