import type { MapLibreMap } from 'maplibre-gl';
import { Suspense, useEffect, useState } from 'react';
import { MapPane, type MapWords } from '../map/MapPane.tsx';
import { swipeOf } from '../state/comparison.ts';
import { isArea } from '../state/drawn-area.ts';
import { selectOverlay } from '../state/overlay.ts';
import type { AtlasStore } from '../state/store.ts';
import {
  AtlasProvider,
  useAtlas,
  useAtlasStore,
  useCommands,
  useWords,
} from '../ui/atlas-context.tsx';
import { SwipeDivider } from '../ui/lazy-parts.tsx';
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
  const isDivided = useAtlas(({ view }) => swipeOf(view.analysis) !== null);
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
    >
      {isDivided && (
        <Suspense>
          <SwipeDivider />
        </Suspense>
      )}
    </MapPane>
  );
}

/** What the card of a presentation covers, in pixels; on a phone the share of the height. */
const PRESENT_WIDTH = 464;
const PRESENT_SHEET = 0.5;
const PHONE = '(max-width: 700px)';
/** How much of the map's height a sheet covers on a phone. */
const SHEET = 0.72;

/** What the panels cover of the map, in pixels. */
function usePadding() {
  const panel = useAtlas(({ panel: name, view }) => (view.panels === 'full' ? name : null));
  const presents = useAtlas(({ view }) => view.panels === 'full' && view.briefing !== null);
  const inspector = useAtlas(
    ({ view }) => view.panels === 'full' && (view.selection !== null || isArea(view.analysis)),
  );
  const [isPhone, setPhone] = useState(() => matchMedia(PHONE).matches);
  // The seam with the window: its width decides where panels stand.
  useEffect(() => {
    const query = matchMedia(PHONE);
    const change = () => setPhone(query.matches);
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, []);
  if (presents) {
    // The map may not stand yet when a link opens a step.
    return isPhone
      ? { top: 20, right: 12, bottom: Math.round(PRESENT_SHEET * innerHeight), left: 12 }
      : { top: 20, right: PRESENT_WIDTH, bottom: 8, left: 20 };
  }
  if (isPhone) {
    const height = document.getElementById('map')?.clientHeight ?? 0;
    const bottom = panel || inspector ? Math.round(SHEET * height) : 8;
    return { top: 60, right: 12, bottom, left: 12 };
  }
  return {
    top: 20,
    right: inspector ? 350 : 56,
    bottom: 8,
    left: panel ? (panel === 'analysis' ? 416 : 344) : 20,
  };
}
