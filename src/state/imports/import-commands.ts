import type { AtlasData } from '../../analysis/atlas-data.ts';
import { withoutOwnWords } from '../link/without-own-data.ts';
import type { AtlasStore } from '../store.ts';
import {
  type ImportedSet,
  type ImportJob,
  type Imports,
  isSameChoice,
  shownIncidents,
} from './imports.ts';

/** Everything that changes which incidents there are. `data.incidents` is worked out here and nowhere else. */
export function importCommandsOf({ getState, setState }: AtlasStore) {
  function change(patch: Partial<Imports>): void {
    const { imports: before, data } = getState();
    const imports = { ...before, ...patch };
    if (isSameChoice(before, imports)) setState({ imports });
    else setState({ imports, data: { ...data, incidents: shownIncidents(imports) } });
  }
  const changeSet = (id: string, patch: Partial<ImportedSet>) =>
    change({
      sets: getState().imports.sets.map((set) => (set.id === id ? { ...set, ...patch } : set)),
    });

  return {
    /** What the files of the atlas hold; its incidents stand beside those of the sets. */
    setShippedData(data: AtlasData): void {
      const imports = { ...getState().imports, shipped: data.incidents };
      setState({ imports, data: { ...data, incidents: shownIncidents(imports) }, loading: false });
    },
    setShippedShown: (shippedShown: boolean) => change({ shippedShown }),
    addSets: (added: readonly ImportedSet[]) =>
      change({ sets: [...getState().imports.sets, ...added] }),
    setShown: (id: string, shown: boolean) => changeSet(id, { shown }),
    setKept: (id: string, kept: boolean) => changeSet(id, { kept }),
    /** What only the set could mean goes out of the view with it, lest it got into a link. */
    removeSet(id: string): void {
      const { view } = getState();
      const cleaned = withoutOwnWords(view, getState());
      if (cleaned !== view) setState({ view: cleaned });
      change({ sets: getState().imports.sets.filter((set) => set.id !== id) });
    },
    /** The sets of earlier visits, and whether the atlas's own incidents are shown beside them. */
    restoreSets: (sets: readonly ImportedSet[], shippedShown: boolean) =>
      change({ sets: [...sets, ...getState().imports.sets], shippedShown, restoring: false }),
    setRestoring: (restoring: boolean) => change({ restoring }),
    setJob: (job: ImportJob | null) => change({ job }),
  };
}
