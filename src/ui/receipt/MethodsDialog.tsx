import { useEffect, useRef } from 'react';
import { useWords } from '../atlas-context.tsx';
import { AtlasDialog } from '../share/AtlasDialog.tsx';
import type { MethodName } from '../words/method.ts';
import { MethodText } from './MethodText.tsx';
import { METHOD_NAMES } from './methods.ts';
import { methodTitle } from './receipt-texts.ts';
import './receipt-words.ts';
import '../analysis/analysis-words.ts';
import './receipt.css';

interface Props {
  /** The method to begin at. */
  readonly at: MethodName | null;
  readonly onClose: () => void;
}

/** Not by an address: what follows the # of the page is the link of the view. */
function goTo(page: HTMLElement | null, name: MethodName): void {
  const head = page?.querySelector<HTMLElement>(`[data-method="${name}"]`);
  head?.focus();
  head?.scrollIntoView({ block: 'start' });
}

/** All methods, one after the other. */
export function MethodsDialog({ at, onClose }: Props) {
  const { t } = useWords();
  const page = useRef<HTMLDivElement>(null);

  // The seam with the page: where the dialog begins when it opens.
  useEffect(() => {
    if (at) goTo(page.current, at);
  }, [at]);

  return (
    <AtlasDialog title={t('receipt.methodsTitle')} onClose={onClose}>
      <div className="receipt" ref={page}>
        <p>{t('receipt.methodsIntro')}</p>
        <nav aria-label={t('receipt.contents')}>
          <ul className="receipt-contents">
            {METHOD_NAMES.map((name) => (
              <li key={name}>
                <button
                  type="button"
                  className="button-text"
                  onClick={() => goTo(page.current, name)}
                >
                  {methodTitle(t, name)}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        {METHOD_NAMES.map((name) => (
          <article key={name} className="receipt-method">
            <h3 data-method={name} tabIndex={-1}>
              {methodTitle(t, name)}
            </h3>
            <MethodText name={name} level={4} />
          </article>
        ))}
        <p>
          <button type="button" className="button" onClick={() => window.print()}>
            {t('receipt.print')}
          </button>
        </p>
      </div>
    </AtlasDialog>
  );
}
