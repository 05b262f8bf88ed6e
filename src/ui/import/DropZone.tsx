import { useEffect, useState } from 'react';
import { useWords } from '../atlas-context.tsx';
import './import.css';

interface Props {
  /** While a file is read no other is taken. */
  readonly isBusy: boolean;
  readonly onDrop: (files: readonly File[]) => void;
}

/** Takes files that are dropped anywhere on the window, and says so while they are over it. */
export function DropZone({ isBusy, onDrop }: Props) {
  const { t } = useWords();
  const [isOver, setIsOver] = useState(false);

  // The window is the browser's, and so are drags from outside: a file that is dropped where nobody
  // listens makes the browser leave the page for it.
  useEffect(() => {
    const listening = new AbortController();
    const listen = (name: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: Listener) =>
      window.addEventListener(name, (event) => hasFiles(event) && act(event, event.dataTransfer), {
        signal: listening.signal,
      });
    const over: Listener = (event, transfer) => {
      event.preventDefault();
      if (transfer) transfer.dropEffect = isBusy ? 'none' : 'copy';
      setIsOver(true);
    };
    listen('dragenter', over);
    listen('dragover', over);
    // From one element to the next a drag leaves too; out of the window it goes to nothing.
    listen('dragleave', (event) => event.relatedTarget === null && setIsOver(false));
    listen('drop', (event, transfer) => {
      event.preventDefault();
      setIsOver(false);
      if (!isBusy) onDrop([...(transfer?.files ?? [])]);
    });
    return () => listening.abort();
  }, [isBusy, onDrop]);

  if (!isOver) return null;
  return (
    <div className="drop-zone">
      <p>{t(isBusy ? 'shell.dropBusy' : 'shell.dropHere')}</p>
    </div>
  );
}

type Listener = (event: DragEvent, transfer: DataTransfer | null) => void;

/** Text and links are dragged within pages as well. */
function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
