import type { ReactNode } from 'react';
import { selectWindow } from '../../state/selectors.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { Guard } from './Guard.tsx';
import { MapNote } from './MapNote.tsx';
import { Notices } from './Notices.tsx';
import { StackList } from './StackList.tsx';
import { Summary } from './Summary.tsx';
import { Tooltip } from './Tooltip.tsx';

/** The map alone, for embedding: what it shows in one line, the note, and the way to the whole. */
export function EmbedFrame({ map }: { map: ReactNode }) {
  const { t, format } = useWords();
  const window = useAtlas(selectWindow);
  const commands = useCommands();
  return (
    <div className="atlas atlas-embed">
      <main className="stage">
        <div className="stage-area">
          <div className="stage-map" id="map">
            <Guard>{map}</Guard>
            <Tooltip />
            <StackList />
          </div>
          <div className="stage-middle">
            <Notices />
          </div>
        </div>
        <MapNote />
      </main>
      <footer className="embed-foot">
        <p>
          <strong>
            {format.shortDay(window.from)} – {format.shortDay(window.to - 1)}
          </strong>
        </p>
        <Summary />
        <button type="button" className="button" onClick={() => commands.setPanels('full')}>
          {t('shell.openInAtlas')}
        </button>
      </footer>
    </div>
  );
}
