import { briefingCommandsOf } from '../../state/briefings/briefing-commands.ts';
import type { AtlasStore } from '../../state/store.ts';
import type { BriefingServices } from '../../ui/services.tsx';

/** Reads and keeps briefings. */
export function briefingServices(store: AtlasStore): BriefingServices {
  const { setBriefings } = briefingCommandsOf(store);
  const own = () => store.getState().briefings.own;
  return {
    load() {
      if (store.getState().briefings.status === 'waiting') setBriefings({ status: 'ready' });
    },
    keep(briefing) {
      const others = own().filter(({ id }) => id !== briefing.id);
      setBriefings({ own: [...others, briefing] });
    },
    remove: (id) => setBriefings({ own: own().filter((one) => one.id !== id) }),
  };
}
