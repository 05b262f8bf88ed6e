import type { OfflineState } from '../state/offline-state.ts';
import type { AtlasStore } from '../state/store.ts';
import type { KeptAmount } from '../ui/services.tsx';

/** What is touched of the browser; tests have their own. */
export interface Outside {
  readonly container: ServiceWorkerContainer;
  readonly reload: () => void;
  readonly savesData: boolean;
}

/** `cacheId` of the build, and the name that Workbox adds. */
const KEPT_IN = 'minusma-atlas-precache';

let registered: ServiceWorkerRegistration | undefined;
/** Has this page asked for the newer version? */
let isTaking = false;

/**
 * Registers the service worker that keeps every file of this version (`hosting/offline-files.ts`), and
 * tells in `state.offline` how far that is and whether a newer version waits. The newer one is taken
 * up only when a person says so: until then all goes on as it was. Where the browser refuses (private
 * windows, no room) nothing is said: the atlas then needs the network as before. Never rejects.
 */
export async function keepOffline(store: AtlasStore, outside: Outside = browser()): Promise<void> {
  const { container, savesData } = outside;
  const tell = (patch: Partial<OfflineState>) =>
    store.setState(({ offline }) => ({ offline: { ...offline, ...patch } }));
  // Several megabytes, that a person did not ask for.
  if (savesData && !container.controller) return;
  let hasController = container.controller !== null;
  let isReplaced = false;
  container.addEventListener('controllerchange', () => {
    if (isTaking) outside.reload();
    // Another window took the newer version: what this one has not loaded yet may be gone.
    else if (hasController) isReplaced = true;
    hasController = true;
    if (isReplaced) tell({ isNewer: true });
  });
  try {
    registered = await container.register('./sw.js', { scope: './', updateViaCache: 'none' });
  } catch {
    return;
  }
  // A browser that is told to have no service workers may answer with nothing.
  if (!registered) return;
  const registration = registered;
  const look = () => {
    const { active, installing, waiting } = registration;
    if (active) tell({ kept: 'stored', isNewer: isReplaced || waiting !== null });
    else tell({ kept: installing || waiting ? 'storing' : 'not' });
  };
  const follow = () => {
    look();
    registration.installing?.addEventListener('statechange', look);
  };
  registration.addEventListener('updatefound', follow);
  follow();
}

/** Takes up the newer version: every window of the atlas then has it, this one loads anew. */
export function takeNewer({ reload }: Pick<Outside, 'reload'> = browser()): void {
  if (!registered?.waiting) {
    reload();
    return;
  }
  isTaking = true;
  registered.waiting.postMessage({ type: 'SKIP_WAITING' });
}

/** How much the service worker keeps; `null` when there is nothing or the browser does not say. */
export async function keptAmount(
  store: CacheStorage = caches,
  scope: string = new URL('./', document.baseURI).href,
): Promise<KeptAmount | null> {
  try {
    const all = await store.keys();
    // Another atlas in another folder of the same site has its own.
    const names = all.filter((name) => name.startsWith(KEPT_IN) && name.endsWith(`-${scope}`));
    let files = 0;
    let bytes = 0;
    for (const name of names) {
      for (const answer of await (await store.open(name)).matchAll()) {
        files += 1;
        bytes += (await answer.blob()).size;
      }
    }
    return files > 0 ? { files, bytes } : null;
  } catch {
    return null;
  }
}

function browser(): Outside {
  // The seam with a part of the browser that not all have.
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return {
    container: navigator.serviceWorker,
    reload: () => location.reload(),
    savesData: connection?.saveData === true,
  };
}
