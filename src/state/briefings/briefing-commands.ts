import type { AtlasStore } from '../store.ts';
import type { Briefings } from './briefings.ts';

/** What the services for briefings change in the state. */
export function briefingCommandsOf({ getState, setState }: AtlasStore) {
  return {
    setBriefings: (patch: Partial<Briefings>) =>
      setState({ briefings: { ...getState().briefings, ...patch } }),
  };
}
