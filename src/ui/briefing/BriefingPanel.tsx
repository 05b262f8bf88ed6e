import { useEffect, useState } from 'react';
import { type Briefing, textIn } from '../../domain/briefing.ts';
import type { Problem } from '../../domain/problem.ts';
import { readBriefing } from '../../domain/read/read-briefing.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { problemText } from '../problem-text.ts';
import { useServices } from '../services.tsx';
import { BriefingEditor } from './BriefingEditor.tsx';
import { useSteps } from './use-steps.ts';
import './briefing-words.ts';
import './briefing.css';

/** The reader's briefings: to make, open, edit and present. */
export function BriefingPanel() {
  const { t, language } = useWords();
  const { briefings: service } = useServices();
  const { own, shipped, problems } = useAtlas((state) => state.briefings);
  const { present } = useSteps();
  const [editing, setEditing] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Briefing | null>(null);
  const [faults, setFaults] = useState<{ opened: boolean; list: readonly Problem[] } | null>(null);
  // The seam with the browser's storage: the panel is the first to ask for what is kept there.
  useEffect(() => service.load(), [service]);

  const edited = own.find(({ id }) => id === editing);
  if (edited) {
    return (
      <BriefingEditor
        key={edited.id}
        briefing={edited}
        onBack={() => setEditing(null)}
        onRemove={() => {
          setRemoved(edited);
          service.remove(edited.id);
        }}
      />
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
    const { rows, problems: list } = readBriefing(parsed(await file.text()));
    const [found] = rows;
    setFaults(list.length > 0 ? { opened: found !== undefined, list } : null);
    if (!found) return;
    // Nothing that is here already is written over.
    const isKnown = own.some(({ id }) => id === found.id);
    const briefing = isKnown ? { ...found, id: crypto.randomUUID() } : found;
    service.keep(briefing);
    setEditing(briefing.id);
  }

  const name = (one: Briefing) => textIn(one.title, language) || t('briefing.untitled');
  return (
    <div className="briefings">
      <p className="soft small">{t('briefing.intro')}</p>
      <ul>
        {shipped.map((one) => (
          <li key={one.id} className="briefing-row">
            <strong>{name(one)}</strong>
            <button
              type="button"
              className="button button-primary"
              aria-label={`${t('briefing.present')}: ${name(one)}`}
              onClick={() => present(one, 0)}
            >
              {t('briefing.present')}
            </button>
            <button
              type="button"
              className="button"
              aria-label={`${t('briefing.copy')}: ${name(one)}`}
              onClick={() => copyOf(one)}
            >
              {t('briefing.copy')}
            </button>
          </li>
        ))}
      </ul>
      {own.length === 0 && <p>{t('briefing.none')}</p>}
      <ul>
        {own.map((one) => (
          <li key={one.id} className="briefing-row">
            <span>{name(one)}</span>
            <button
              type="button"
              className="button"
              disabled={one.steps.length === 0}
              aria-label={`${t('briefing.present')}: ${name(one)}`}
              onClick={() => present(one, 0)}
            >
              {t('briefing.present')}
            </button>
            <button
              type="button"
              className="button"
              aria-label={`${t('briefing.edit')}: ${name(one)}`}
              onClick={() => setEditing(one.id)}
            >
              {t('briefing.edit')}
            </button>
          </li>
        ))}
      </ul>
      {removed && (
        <p role="status" className="notice">
          {t('briefing.removed', { name: name(removed) })}{' '}
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
      {faults && (
        <div className="notice notice-warning" role="alert">
          <p>{t(faults.opened ? 'briefing.someLost' : 'briefing.badFile')}</p>
          <Problems list={faults.list} />
        </div>
      )}
      {problems.length > 0 && (
        <div className="notice notice-warning">
          <Problems list={problems} />
        </div>
      )}
    </div>
  );
}

function Problems({ list }: { list: readonly Problem[] }) {
  const { t, format } = useWords();
  return (
    <ul className="small">
      {list.map((problem) => (
        <li key={`${problem.code} ${problem.at} ${problem.file}`}>
          {problemText({ t, format }, problem)}
        </li>
      ))}
    </ul>
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
