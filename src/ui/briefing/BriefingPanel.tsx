import { useEffect, useState } from 'react';
import { type Briefing, textIn } from '../../domain/briefing.ts';
import type { Problem } from '../../domain/problem.ts';
import { readBriefingText } from '../../domain/read/read-briefing.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { ProblemList } from '../ProblemList.tsx';
import { useServices } from '../services.tsx';
import { BriefingEditor } from './BriefingEditor.tsx';
import { BriefingRow } from './BriefingRow.tsx';
import './briefing-words.ts';
import './briefing.css';

/** The reader's briefings: to make, open, edit and present. */
export function BriefingPanel() {
  const { t, language } = useWords();
  const { briefings: service } = useServices();
  const { own, shipped, problems } = useAtlas((state) => state.briefings);
  const [editing, setEditing] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Briefing | null>(null);
  const [faults, setFaults] = useState<{ opened: boolean; list: readonly Problem[] } | null>(null);
  // The seam with the browser's storage: the panel is the first to ask for what is kept there.
  useEffect(() => service.load(), [service]);

  const told = faults && (
    <div className="notice notice-warning" role="alert">
      <p>{t(faults.opened ? 'briefing.someLost' : 'briefing.badFile')}</p>
      <ProblemList problems={faults.list} />
    </div>
  );
  const edited = own.find(({ id }) => id === editing);
  if (edited) {
    return (
      <>
        {told}
        <BriefingEditor
          key={edited.id}
          briefing={edited}
          onBack={() => {
            setEditing(null);
            setFaults(null);
          }}
          onRemove={() => {
            setRemoved(edited);
            service.remove(edited.id);
          }}
        />
      </>
    );
  }

  function create() {
    const id = crypto.randomUUID();
    service.keep({ id, title: {}, steps: [], data: null });
    setEditing(id);
  }

  function copyOf(one: Briefing) {
    const id = crypto.randomUUID();
    service.keep({ ...one, id });
    setEditing(id);
  }

  async function open(file: File) {
    const { rows, problems: list } = readBriefingText(await file.text());
    const [found] = rows;
    setFaults(list.length > 0 ? { opened: found !== undefined, list } : null);
    if (!found) return;
    // Nothing that is here already is written over.
    const isKnown = own.some(({ id }) => id === found.id);
    const briefing = isKnown ? { ...found, id: crypto.randomUUID() } : found;
    service.keep(briefing);
    setEditing(briefing.id);
  }

  return (
    <div className="briefings">
      <p className="soft small">{t('briefing.intro')}</p>
      <ul>
        {shipped.map((one) => (
          <BriefingRow key={one.id} briefing={one} isShipped onOpen={() => copyOf(one)} />
        ))}
      </ul>
      {own.length === 0 && <p>{t('briefing.none')}</p>}
      <ul>
        {own.map((one) => (
          <BriefingRow key={one.id} briefing={one} onOpen={() => setEditing(one.id)} />
        ))}
      </ul>
      {removed && (
        <p role="status" className="notice">
          {t('briefing.removed', {
            name: textIn(removed.title, language) || t('briefing.untitled'),
          })}{' '}
          <button
            type="button"
            className="button"
            onClick={() => {
              service.keep(removed);
              setRemoved(null);
            }}
          >
            {t('briefing.undo')}
          </button>
        </p>
      )}
      <p className="briefing-acts">
        <button type="button" className="button" onClick={create}>
          {t('briefing.create')}
        </button>
        <label className="button">
          {t('briefing.open')}
          <input
            type="file"
            accept=".json,application/json"
            className="visually-hidden"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) void open(file);
              event.target.value = '';
            }}
          />
        </label>
      </p>
      {told}
      {problems.length > 0 && (
        <div className="notice notice-warning">
          <ProblemList problems={problems} />
        </div>
      )}
    </div>
  );
}
