import type { Manifest, ManifestSource } from '../../domain/manifest.ts';
import { useWords } from '../atlas-context.tsx';
import { OutsideLink } from '../OutsideLink.tsx';

interface Props {
  readonly manifest: Manifest | null;
  readonly sources: readonly ManifestSource[];
}

/** Whose data the number is made of, how to cite them, and under which licence. */
export function ReceiptSources({ manifest, sources }: Props) {
  const { t, language } = useWords();
  return (
    <section>
      <h3>{t('receipt.sources')}</h3>
      {!manifest && <p>{t('receipt.noSources')}</p>}
      <ul>
        {sources.map(({ id, name, address, citation, licence }) => (
          <li key={id}>
            <OutsideLink address={address}>{name[language]}</OutsideLink>
            {'. '}
            {t('receipt.source', { citation: citation.replace(/\.?$/, '.'), licence })}
          </li>
        ))}
      </ul>
      <p>
        {t('receipt.fingerprint')}{' '}
        <code>{manifest?.fingerprint ?? t('receipt.noFingerprint')}</code>
      </p>
    </section>
  );
}
