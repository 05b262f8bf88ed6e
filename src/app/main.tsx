// Before everything else: the styles of each part stand on these.
import '../ui/tokens.css';
import '../ui/base.css';

import type { MapLibreMap } from 'maplibre-gl';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { shareLink } from '../state/link/share.ts';
import { linkSpan, withoutOwnData } from '../state/link/without-own-data.ts';
import { atlasStore } from '../state/store.ts';
import type { Services } from '../ui/services.tsx';
import { App } from './App.tsx';
import { retryBasemap } from './basemap.ts';
import { followBelt } from './belt.ts';
import { lateBriefings } from './briefings/late-briefings.ts';
import { followHexagons } from './hexagons.ts';
import { lateImports } from './imports/late-imports.ts';
import { followLanguage } from './language.ts';
import { lateOffline } from './late-offline.ts';
import { syncLink } from './link-sync.ts';
import { loadAtlas } from './load.ts';
import { showPageState } from './page-state.ts';
import { answerShelf } from './studies/answer-shelf.ts';
import { followStudies } from './studies/follow-studies.ts';
import { lateAsker } from './studies/late-asker.ts';
import { workerDesk } from './studies/study-desk.ts';
import { followTheme } from './theme.ts';
import { trustOwnScripts } from './trusted-scripts.ts';

trustOwnScripts();
const store = atlasStore();

const imports = lateImports(store);
const desk = workerDesk();
const shelf = answerShelf();
const studies = followStudies(store, desk, shelf);
const services: Services = {
  imports,
  briefings: lateBriefings(store),
  offline: lateOffline(store),
  askAgain: studies.askAgain,
  askStudy: lateAsker(desk, shelf),
  shareLink(language, wanted) {
    const state = store.getState();
    const shared = withoutOwnData(wanted ?? state.view, state);
    const view = language ? { ...shared, language } : shared;
    const fingerprint = state.data.manifest?.fingerprint ?? null;
    return shareLink(location.href, view, linkSpan(state), fingerprint);
  },
  copy: (text) =>
    navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    ) ?? Promise.resolve(false),
  reload() {
    void loadAtlas(store);
    retryBasemap(store);
  },
};

if (matchMedia('(max-width: 700px)').matches) store.setState({ panel: null });
syncLink(store);
followLanguage(store);
followTheme(store);
followBelt(store);
followHexagons(store);
showPageState(store);
void loadAtlas(store);
void imports.restore();

/** End-to-end tests look at the map and the store; a production build has no such thing. */
function showToTests(map: MapLibreMap): void {
  if (import.meta.env.MODE === 'test') Object.assign(window, { atlas: { map, store } });
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
createRoot(root).render(
  <StrictMode>
    <App store={store} services={services} onMap={showToTests} />
  </StrictMode>,
);
