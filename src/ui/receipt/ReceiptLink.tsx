import { useId, useState } from 'react';
import { hasOwnShown } from '../../state/imports/imports.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { useServices } from '../services.tsx';

/** The link that gives the answer again, to copy. */
export function ReceiptLink({ link }: { link: string }) {
  const { t } = useWords();
  const { copy } = useServices();
  const id = useId();
  const hasOwn = useAtlas(({ imports }) => hasOwnShown(imports));
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <section>
      <h3>
        <label htmlFor={id}>{t('receipt.link')}</label>
      </h3>
      <textarea id={id} className="field share-link" readOnly rows={3} value={link} />
      <p className="share-line">
        <span role="status">
          {copied !== null && (copied ? t('receipt.copied') : t('receipt.notCopied'))}
        </span>
        <button type="button" className="button" onClick={() => void copy(link).then(setCopied)}>
          {t('receipt.copy')}
        </button>
      </p>
      {hasOwn && <p className="notice notice-warning">{t('receipt.ownData')}</p>}
    </section>
  );
}
