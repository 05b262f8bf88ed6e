import { useMemo } from 'react';
import { shippedTest, sourcesOf } from '../../analysis/receipt/receipt-rows.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { useServices } from '../services.tsx';
import { AtlasDialog } from '../share/AtlasDialog.tsx';
import { MethodsButton } from './MethodsButton.tsx';
import { MethodText } from './MethodText.tsx';
import type { ReceiptMaterial } from './material.ts';
import { methodData } from './method-data.ts';
import { ReceiptFiles } from './ReceiptFiles.tsx';
import { ReceiptLink } from './ReceiptLink.tsx';
import { ReceiptRows } from './ReceiptRows.tsx';
import { ReceiptSettings } from './ReceiptSettings.tsx';
import { ReceiptSources } from './ReceiptSources.tsx';
import { methodTitle } from './receipt-texts.ts';
import './receipt-words.ts';
import '../analysis/analysis-words.ts';
import './receipt.css';

interface Props {
  readonly material: ReceiptMaterial;
  readonly onClose: () => void;
}

/** Where a number comes from: method, settings, rows, sources, and the link that gives it again. */
export function ReceiptDialog({ material, onClose }: Props) {
  const { t, language } = useWords();
  const { shareLink } = useServices();
  const shipped = useAtlas((state) => state.imports.shipped);
  const isInLink = material.view.language !== null;
  const link = useMemo(
    () => shareLink(isInLink ? language : undefined, material.view),
    [shareLink, isInLink, language, material],
  );
  const { data, rows, leftOut, name, params } = material;
  const { incidents, manifest } = data;
  const isShipped = useMemo(() => shippedTest(incidents, shipped), [incidents, shipped]);
  const sources = useMemo(
    () => sourcesOf(manifest, incidents, rows, isShipped, methodData({ name, params })),
    [manifest, incidents, rows, isShipped, name, params],
  );
  return (
    <AtlasDialog title={t('receipt.title', { name: methodTitle(t, name) })} onClose={onClose}>
      <div className="receipt">
        {material.answer && (
          <section>
            <h3>{t('receipt.answer')}</h3>
            <p className="receipt-answer">{material.answer}</p>
          </section>
        )}
        <MethodText name={name} level={3} />
        <ReceiptSettings material={material} />
        <ReceiptRows name={name} table={incidents} {...{ rows, leftOut, isShipped }} />
        <ReceiptFiles {...{ material, link, isShipped, sources }} />
        <ReceiptSources manifest={manifest} sources={sources} />
        <ReceiptLink link={link} />
        <MethodsButton at={name} />
      </div>
    </AtlasDialog>
  );
}
