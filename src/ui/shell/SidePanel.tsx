import { type ComponentType, type KeyboardEvent, Suspense, useRef } from 'react';
import { PANELS, type PanelName } from '../../state/atlas-state.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { Icon, type IconName } from '../Icon.tsx';
import { LayersPanel } from '../layers/LayersPanel.tsx';
import { AnalysisPanel, BriefingPanel, DataPanel, FiltersPanel } from '../lazy-parts.tsx';

const CONTENT: Record<PanelName, ComponentType> = {
  layers: LayersPanel,
  filters: FiltersPanel,
  analysis: AnalysisPanel,
  briefing: BriefingPanel,
  data: DataPanel,
};
const ICONS: Record<PanelName, IconName> = {
  layers: 'layers',
  filters: 'filter',
  analysis: 'analysis',
  briefing: 'briefing',
  data: 'data',
};

/** One panel at a time on the left (a sheet on phones), and the buttons that open them. */
export function SidePanel() {
  const { t } = useWords();
  const commands = useCommands();
  const panel = useAtlas((state) => state.panel);
  const tableOpen = useAtlas((state) => state.tableOpen);
  const Content = panel && CONTENT[panel];
  const buttons = useRef<HTMLElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !panel) return;
    event.preventDefault();
    commands.setPanel(null);
    buttons.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
  };
  return (
    <>
      <nav
        ref={buttons}
        className="panel-buttons"
        aria-label={t('shell.panels')}
        onKeyDown={onKeyDown}
      >
        {PANELS.map((name) => (
          <button
            key={name}
            type="button"
            className="button"
            aria-expanded={panel === name}
            aria-controls="side-panel"
            onClick={() => commands.setPanel(panel === name ? null : name)}
          >
            <Icon name={ICONS[name]} />
            {t(`panels.${name}`)}
          </button>
        ))}
        <button
          type="button"
          className="button"
          aria-expanded={tableOpen}
          aria-controls="table"
          onClick={() => commands.setTableOpen(!tableOpen)}
        >
          <Icon name="table" />
          {t('panels.table')}
        </button>
      </nav>
      {panel && Content && (
        <section
          className="panel"
          id="side-panel"
          aria-label={t(`panels.${panel}`)}
          onKeyDown={onKeyDown}
        >
          <header className="panel-head">
            <h2>{t(`panels.${panel}`)}</h2>
            <button
              type="button"
              className="button button-icon button-quiet"
              aria-label={t('panels.closePanel')}
              onClick={() => commands.setPanel(null)}
            >
              <Icon name="close" />
            </button>
          </header>
          <div className="panel-body">
            <Suspense>
              <Content />
            </Suspense>
          </div>
        </section>
      )}
    </>
  );
}
