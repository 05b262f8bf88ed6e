import { useCommands, useWords } from '../atlas-context.tsx';

/** Ways past the bar for people who use the keyboard. Buttons: the address is the view's. */
export function SkipLinks() {
  const { t } = useWords();
  const commands = useCommands();
  const goTo = (selector: string) => {
    const target = document.querySelector<HTMLElement>(selector);
    target?.focus();
  };
  return (
    <nav className="skip-links" aria-label={t('shell.skipToMap')}>
      <button type="button" className="button" onClick={() => goTo('#map canvas')}>
        {t('shell.skipToMap')}
      </button>
      <button type="button" className="button" onClick={() => goTo('#timeline [role=slider]')}>
        {t('shell.skipToTimeline')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => {
          commands.setTableOpen(true);
          requestAnimationFrame(() => goTo('#table button, #table [tabindex="0"]'));
        }}
      >
        {t('shell.skipToTable')}
      </button>
    </nav>
  );
}
