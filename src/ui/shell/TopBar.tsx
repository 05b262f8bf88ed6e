import { LANGUAGES } from '../../domain/language.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { SearchBox } from '../filters/SearchBox.tsx';
import { Icon } from '../Icon.tsx';
import { HelpButton } from '../share/HelpButton.tsx';
import { ShareButton } from '../share/ShareButton.tsx';

const NATIVE = { en: 'English', fr: 'Français' } as const;

/** Title, search, share, language, theme, help. */
export function TopBar() {
  const { t, language } = useWords();
  const commands = useCommands();
  const theme = useAtlas((state) => state.theme);
  return (
    <header className="bar">
      <h1 className="bar-title">
        {t('shell.title')} <span className="bar-subtitle soft">{t('shell.subtitle')}</span>
      </h1>
      <SearchBox />
      <div className="bar-tools">
        <ShareButton />
        <fieldset className="bar-languages">
          <legend className="visually-hidden">{t('shell.language')}</legend>
          {LANGUAGES.map((code) => (
            <button
              key={code}
              type="button"
              className="button button-quiet"
              lang={code}
              aria-pressed={code === language}
              aria-label={NATIVE[code]}
              onClick={() => commands.setLanguage(code)}
            >
              {code.toUpperCase()}
            </button>
          ))}
        </fieldset>
        <button
          type="button"
          className="button button-icon button-quiet"
          aria-label={theme === 'dark' ? t('shell.toLight') : t('shell.toDark')}
          onClick={() => commands.setTheme(theme === 'dark' ? 'light' : 'dark')}
        >
          <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
        </button>
        <HelpButton />
      </div>
    </header>
  );
}
