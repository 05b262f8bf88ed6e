import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useWords } from '../atlas-context.tsx';
import { Icon } from '../Icon.tsx';
import './filters.css';
import { useDraft } from './use-draft.ts';

const tidy = (text: string) => text.trim().replace(/\s+/g, ' ');

/** Free text search over places, actors, weapons, conflicts. `/` brings the focus here. */
export function SearchBox() {
  const { t } = useWords();
  const draft = useDraft('text', tidy);
  const field = useRef<HTMLInputElement>(null);

  // A key pressed anywhere on the page can only be heard at the document.
  useEffect(() => {
    function focusOnSlash(event: globalThis.KeyboardEvent) {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key !== '/' || !isPlain || event.defaultPrevented || isTyping(event)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    }
    document.addEventListener('keydown', focusOnSlash);
    return () => document.removeEventListener('keydown', focusOnSlash);
  }, []);

  function clear() {
    draft.clear();
    field.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') draft.leave();
    if (event.key !== 'Escape' || draft.text === '') return;
    // Escape empties the field first; what else it closes must wait for the next one.
    event.preventDefault();
    event.stopPropagation();
    clear();
  }

  return (
    <search className="search">
      <Icon name="search" />
      <input
        ref={field}
        className="field search-field"
        type="search"
        aria-label={t('shell.search')}
        aria-keyshortcuts="/"
        placeholder={t('shell.searchHint')}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        value={draft.text}
        onChange={(event) => draft.type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={draft.leave}
      />
      {draft.text !== '' && (
        <button
          type="button"
          className="button button-icon button-quiet search-clear"
          aria-label={t('shell.clearSearch')}
          onClick={clear}
        >
          <Icon name="close" />
        </button>
      )}
    </search>
  );
}

function isTyping({ target }: globalThis.KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
