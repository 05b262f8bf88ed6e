import { createStore, type StoreApi } from 'zustand/vanilla';
import { type AtlasState, FIRST_STATE } from './atlas-state.ts';

export type AtlasStore = StoreApi<AtlasState>;

/** A store of its own for every page and every test. */
export function atlasStore(initial: Partial<AtlasState> = {}): AtlasStore {
  return createStore<AtlasState>(() => ({ ...FIRST_STATE, ...initial }));
}
