import { type ReactNode, Suspense } from 'react';
import { isArea } from '../../state/drawn-area.ts';
import { partOf } from '../../state/studies/analysis-parts.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { FilterChips } from '../filters/FilterChips.tsx';
import { ImportDesk } from '../import/ImportDesk.tsx';
import { IncidentTable, Inspector, OpenAnalysis, Presentation } from '../lazy-parts.tsx';
import { useServices } from '../services.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { EmbedFrame } from './EmbedFrame.tsx';
import { Guard } from './Guard.tsx';
import { MapNote } from './MapNote.tsx';
import { Notices } from './Notices.tsx';
import { SidePanel } from './SidePanel.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { StackList } from './StackList.tsx';
import { Summary } from './Summary.tsx';
import { Tooltip } from './Tooltip.tsx';
import { TopBar } from './TopBar.tsx';
import './shell.css';

/** The whole window. The map comes from outside: this floor does not know how it is drawn. */
export function Shell({ map }: { map: ReactNode }) {
  const panels = useAtlas((state) => state.view.panels);
  const isPresenting = useAtlas(({ view }) => view.briefing !== null);
  if (panels === 'map') return <EmbedFrame map={map} />;
  // The map keeps its place in the tree: it goes on where a presentation begins and ends.
  return (
    <div className={isPresenting ? 'atlas atlas-presents' : 'atlas'}>
      {!isPresenting && <Head />}
      <main className="stage">
        <div className="stage-area">
          <div className="stage-map" id="map">
            <Guard>{map}</Guard>
            <Tooltip />
            <StackList />
          </div>
          {isPresenting ? (
            <>
              <div className="stage-middle">
                <Notices />
              </div>
              <Guard>
                <Suspense>
                  <Presentation />
                </Suspense>
              </Guard>
            </>
          ) : (
            <Panels />
          )}
        </div>
        <MapNote />
      </main>
      {!isPresenting && <Foot />}
    </div>
  );
}

function Head() {
  return (
    <>
      <SkipLinks />
      <TopBar />
    </>
  );
}

/** What stands over the map while a person works with it. */
function Panels() {
  const inspecting = useAtlas(({ view }) => view.selection !== null || isArea(view.analysis));
  const hidesAnalysis = useAtlas(
    ({ view, panel }) => panel !== 'analysis' && partOf(view.analysis) !== null,
  );
  return (
    <>
      <div className="stage-left">
        <Guard>
          <SidePanel />
        </Guard>
      </div>
      <div className="stage-middle">
        <Notices />
        <FilterChips />
        {hidesAnalysis && (
          <Suspense>
            <OpenAnalysis />
          </Suspense>
        )}
      </div>
      <Guard>
        {inspecting && (
          <Suspense>
            <Inspector />
          </Suspense>
        )}
      </Guard>
    </>
  );
}

function Foot() {
  const tableOpen = useAtlas((state) => state.tableOpen || state.map === 'none');
  const { shareLink } = useServices();
  const { t } = useWords();
  return (
    <>
      {tableOpen && (
        <section className="drawer" id="table" aria-label={t('panels.table')}>
          <Guard>
            <Suspense>
              <IncidentTable link={() => shareLink()} />
            </Suspense>
          </Guard>
        </section>
      )}
      <div id="timeline" tabIndex={-1}>
        <Guard>
          <Timeline>
            <Summary />
          </Timeline>
        </Guard>
      </div>
      <Guard>
        <ImportDesk />
      </Guard>
    </>
  );
}
