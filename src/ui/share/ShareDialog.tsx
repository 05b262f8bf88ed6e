import { useId, useMemo } from 'react';
import { titleOf } from '../../analysis/describe.ts';
import { DIMENSIONS, isActive } from '../../analysis/filters.ts';
import { hasOwnShown } from '../../state/imports/imports.ts';
import { SHARE_LIMIT } from '../../state/link/share.ts';
import { withoutOwnData } from '../../state/link/without-own-data.ts';
import { selectWindow } from '../../state/selectors.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { AtlasDialog } from './AtlasDialog.tsx';
import { EmbedSnippet } from './EmbedSnippet.tsx';
import { QrCode } from './QrCode.tsx';
import './share-words.ts';

export interface Shared {
  readonly link: string;
  /** Whether the link is on the clipboard. */
  readonly copied: boolean;
  readonly inLanguage: boolean;
}

interface Props {
  readonly shared: Shared;
  readonly share: (inLanguage: boolean) => Promise<void>;
  readonly onClose: () => void;
}

/** The link, whether it is on the clipboard, and what stands in it. */
export function ShareDialog({ shared, share, onClose }: Props) {
  const { t, format, language } = useWords();
  const id = useId();
  const whole = useAtlas((state) => state.view);
  const window = useAtlas(selectWindow);
  const data = useAtlas((state) => state.data);
  const imports = useAtlas((state) => state.imports);
  const view = useMemo(() => withoutOwnData(whole, { data, imports }), [whole, data, imports]);
  const hasOwn = hasOwnShown(imports);
  const leavesOut = hasOwn || view !== whole;
  const filters = DIMENSIONS.filter((dimension) => isActive(view.filters, dimension)).length;
  const selected = view.selection && titleOf(data, view.selection, window.to - 1)?.[language];
  const { link, copied, inLanguage } = shared;
  return (
    <AtlasDialog title={t('share.title')} onClose={onClose}>
      <div className="share">
        <p role="status">{copied ? t('share.copied') : t('share.notCopied')}</p>
        <label htmlFor={id} className="visually-hidden">
          {t('share.link')}
        </label>
        <textarea id={id} className="field share-link" readOnly rows={4} value={link} />
        <p className="share-line">
          <span className="soft small">{t('share.length', { count: link.length })}</span>
          <button type="button" className="button" onClick={() => void share(inLanguage)}>
            {t('share.copy')}
          </button>
        </p>
        <QrCode text={link} />
        {link.length > SHARE_LIMIT && <p className="notice notice-warning">{t('share.tooLong')}</p>}
        <label className="check">
          <input
            type="checkbox"
            checked={inLanguage}
            onChange={(event) => void share(event.target.checked)}
          />
          {t('share.inLanguage')}
        </label>
        <h3>{t('share.holds')}</h3>
        <ul className="share-holds">
          <li>{view.camera ? t('share.camera') : t('share.wholeMali')}</li>
          <li>
            {t('share.window', { from: format.day(window.from), to: format.day(window.to - 1) })}
          </li>
          <li>{t('share.filters', { count: filters })}</li>
          <li>{t('share.layers')}</li>
          {view.analysis && <li>{t('share.analysis')}</li>}
          {view.compare && <li>{t('share.compare')}</li>}
          {selected && <li>{t('share.selection', { name: selected })}</li>}
          {inLanguage && <li>{t('share.languageYes')}</li>}
          <li>{t('share.fingerprint')}</li>
        </ul>
        {leavesOut && <p className="notice notice-warning">{t('share.ownData')}</p>}
        <EmbedSnippet link={link} />
        <p className="soft small">{t('share.never')}</p>
      </div>
    </AtlasDialog>
  );
}
