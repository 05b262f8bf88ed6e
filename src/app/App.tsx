import type { MapLibreMap } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import { MapPane, type MapWords } from '../map/MapPane.tsx';
import { selectOverlay } from '../state/overlay.ts';
import type { AtlasStore } from '../state/store.ts';
import {
  AtlasProvider,
  useAtlas,
  useAtlasStore,
  useCommands,
  useWords,
} from '../ui/atlas-context.tsx';
import { type Services, ServicesProvider } from '../ui/services.tsx';
import { Shell } from '../ui/shell/Shell.tsx';
import { loadBasemap } from './basemap.ts';

interface Props {
  readonly store: AtlasStore;
  readonly services: Services;
  readonly onMap?: (map: MapLibreMap) => void;
}

/** The atlas: the map and the interface round it, over one store. */
export function App({ store, services, onMap }: Props) {
  return (
    <AtlasProvider store={store}>
      <ServicesProvider services={services}>
        <Shell map={<TheMap {...(onMap ? { onMap } : {})} />} />
      </ServicesProvider>
    </AtlasProvider>
  );
}

function TheMap({ onMap }: Pick<Props, 'onMap'>) {
  const store = useAtlasStore();
  const commands = useCommands();
  const padding = usePadding();
  const run = useAtlas((state) => state.mapRuns);
  const { t } = useWords();
  const words: MapWords = {
    label: t('shell.map'),
    description: t('shell.mapHint'),
    noWebGL: t('shell.noWebgl'),
    zoomIn: t('shell.zoomIn'),
    zoomOut: t('shell.zoomOut'),
    northUp: t('shell.northUp'),
  };
  return (
    <MapPane
      key={run}
      store={store}
      commands={commands}
      words={words}
      padding={padding}
      loadBasemap={() => loadBasemap(store)}
      overlay={selectOverlay}
      {...(onMap ? { onMap } : {})}
    />
  );
}

const PHONE = '(max-width: 700px)';

/** What the panels cover of the map, in pixels. */
function usePadding() {
  const panel = useAtlas((state) => state.panel !== null && state.view.panels === 'full');
  const inspector = useAtlas((state) => state.view.selection !== null);
  const [isPhone, setPhone] = useState(() => matchMedia(PHONE).matches);
  // The seam with the window: its width decides where panels stand.
  useEffect(() => {
    const query = matchMedia(PHONE);
    const change = () => setPhone(query.matches);
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, []);
  if (isPhone) return { top: 60, right: 12, bottom: 8, left: 12 };
  return { top: 20, right: inspector ? 350 : 56, bottom: 8, left: panel ? 344 : 20 };
}
