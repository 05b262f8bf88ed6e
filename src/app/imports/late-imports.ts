import { importCommandsOf } from '../../state/imports/import-commands.ts';
import type { AtlasStore } from '../../state/store.ts';
import type { ImportServices } from '../../ui/services.tsx';

type Loaded = ImportServices & { readonly restore: () => Promise<void> };

/** The services for people's own files, which load beside the first picture instead of before it. */
export function lateImports(store: AtlasStore): Loaded {
  const { setRestoring } = importCommandsOf(store);
  let asked: Promise<Loaded> | null = null;
  const loaded = () => {
    asked ??= load(store);
    return asked;
  };
  const later =
    <Args extends readonly unknown[]>(act: (service: Loaded, ...args: Args) => void) =>
    (...args: Args) =>
      void loaded().then((service) => act(service, ...args));
  return {
    look: later((service, file: File) => service.look(file)),
    run: later((service, mapping: Parameters<Loaded['run']>[0]) => service.run(mapping)),
    close: later((service) => service.close()),
    show: later((service, id: string | null, shown: boolean) => service.show(id, shown)),
    remove: later((service, id: string) => service.remove(id)),
    restore() {
      setRestoring(true);
      // Where the part cannot be loaded the atlas goes on without sets.
      return loaded().then(
        (service) => service.restore(),
        () => setRestoring(false),
      );
    },
  };
}

async function load(store: AtlasStore): Promise<Loaded> {
  const [{ importServices }, { setStorage }] = await Promise.all([
    import('./import-service.ts'),
    import('./set-storage.ts'),
  ]);
  return importServices(store, setStorage());
}
