import type { AtlasStore } from '../../state/store.ts';
import type { BriefingServices } from '../../ui/services.tsx';

/** The services for briefings, which load when the first of them is asked for. */
export function lateBriefings(store: AtlasStore): BriefingServices {
  let asked: Promise<BriefingServices> | null = null;
  const loaded = () => {
    asked ??= import('./briefing-service.ts').then(({ briefingServices }) =>
      briefingServices(store),
    );
    return asked;
  };
  return {
    load: () => void loaded().then((service) => service.load()),
    keep: (briefing) => void loaded().then((service) => service.keep(briefing)),
    remove: (id) => void loaded().then((service) => service.remove(id)),
  };
}
