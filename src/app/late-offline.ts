import type { AtlasStore } from '../state/store.ts';
import type { OfflineServices } from '../ui/services.tsx';

/**
 * Keeps the atlas in this browser once it has drawn its first picture, so that the start is not
 * slowed. Only the page that names a web app manifest does so (not one that was saved as a single
 * file, nor the development server's), only from a server, and not in another site's frame.
 */
export function lateOffline(store: AtlasStore): OfflineServices {
  const loaded = () => import('./offline.ts');
  if (isKept()) {
    const stop = store.subscribe(({ loading, map }) => {
      if (loading || map === 'starting') return;
      stop();
      setTimeout(() => {
        // Where the part cannot be loaded the atlas goes on with the network.
        loaded().then(
          ({ keepOffline }) => keepOffline(store),
          () => {},
        );
      }, PAUSE_MS);
    });
  }
  return {
    takeNewer: () => void loaded().then(({ takeNewer }) => takeNewer()),
    amount: () => loaded().then(({ keptAmount }) => keptAmount()),
  };
}

/** What a person does first goes before. */
const PAUSE_MS = 1500;

function isKept(): boolean {
  return (
    'serviceWorker' in navigator &&
    location.protocol.startsWith('http') &&
    window.top === window.self &&
    document.querySelector('link[rel="manifest"]') !== null
  );
}
