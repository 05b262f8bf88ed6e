import { useWords } from '../atlas-context.tsx';
import { MethodsButton } from '../receipt/MethodsButton.tsx';
import { AtlasDialog } from './AtlasDialog.tsx';
import './help-words.ts';

const SECTIONS = ['planner', 'analyst', 'briefer', 'counting', 'honest'] as const;
const KEYS = [
  ['/', 'slash'],
  ['← → ↑ ↓', 'arrows'],
  ['Page ↑ ↓', 'page'],
  ['␣', 'space'],
  ['↵', 'enter'],
  ['Esc', 'escape'],
] as const;

/** How to work with the atlas, by what a person came for; the keys; what is counted and how. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  return (
    <AtlasDialog title={t('help.title')} onClose={onClose}>
      <div className="help">
        <p>{t('help.intro')}</p>
        {SECTIONS.map((section) => (
          <section key={section}>
            <h3>{t(`help.${section}`)}</h3>
            <p>{t(`help.${section}Text`)}</p>
          </section>
        ))}
        <p>
          <MethodsButton at={null} />
        </p>
        <h3>{t('help.keys')}</h3>
        <dl className="keys">
          {KEYS.map(([sign, key]) => (
            <div key={key}>
              <dt>
                <kbd>{sign}</kbd>
              </dt>
              <dd>{t(`help.key.${key}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </AtlasDialog>
  );
}
