import type { ReactNode } from 'react';
import { rowsToCsv } from '../../analysis/export-rows.ts';
import { FACETS } from '../../analysis/filters.ts';
import { leftOutToCsv } from '../../analysis/receipt/left-out-csv.ts';
import { receiptFile } from '../../analysis/receipt/receipt-file.ts';
import { formatDay } from '../../domain/day.ts';
import type { ManifestSource } from '../../domain/manifest.ts';
import { ownWordTest, withoutOwnWords } from '../../state/link/without-own-data.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { downloadText } from '../download.ts';
import { activeFilters } from '../filters/active-filters.ts';
import { Icon } from '../Icon.tsx';
import { exportNote } from '../table/export-note.ts';
import { effectiveParams } from './effective-params.ts';
import type { ReceiptMaterial } from './material.ts';
import { questionText } from './receipt-texts.ts';

interface Props {
  readonly material: ReceiptMaterial;
  readonly link: string;
  readonly isShipped: (row: number) => boolean;
  readonly sources: readonly ManifestSource[];
}

const CSV = 'text/csv;charset=utf-8';

/** The rows and the receipt as files. */
export function ReceiptFiles({ material, link, isShipped, sources }: Props) {
  const { t } = useWords();
  const imports = useAtlas((state) => state.imports);
  const { name, data, window, rows, leftOut } = material;
  const table = data.incidents;
  const note = exportNote({ data, imports }, t('shell.title'), link);
  const fileName = (what: string) =>
    `minusma-${name}-${formatDay(window.from)}-${formatDay(window.to - 1)}-${what}`;

  function saveUsed() {
    return downloadText(fileName('rows.csv'), CSV, rowsToCsv(table, rows, note));
  }

  function saveLeftOut() {
    return downloadText(fileName('left-out.csv'), CSV, leftOutToCsv(table, leftOut, note));
  }

  function saveReceipt() {
    const known = { data, imports };
    const isOwnWord = ownWordTest(known);
    const { filters } = withoutOwnWords(material.view, known);
    const file = receiptFile({
      ...material,
      filters,
      ownFilters: activeFilters(material.view.filters).length - activeFilters(filters).length,
      isOwnGroup: (key) => FACETS.some((facet) => isOwnWord(facet, key)),
      params: effectiveParams(material),
      question: questionText(t, name, material.question),
      table,
      isShipped,
      sources,
      fingerprint: data.manifest?.fingerprint ?? null,
      link,
      madeAt: new Date().toISOString(),
    });
    const text = `${JSON.stringify(file, null, 1)}\n`;
    return downloadText(fileName('receipt.json'), 'application/json', [text]);
  }

  const button = (save: () => Promise<void>, text: ReactNode, isEmpty = false) => (
    <button type="button" className="button" disabled={isEmpty} onClick={() => void save()}>
      <Icon name="download" />
      {text}
    </button>
  );
  return (
    <p className="receipt-files">
      {button(saveUsed, t('receipt.downloadUsed'), rows.length === 0)}
      {button(
        saveLeftOut,
        t('receipt.downloadLeftOut'),
        leftOut.every((some) => some.rows.length === 0),
      )}
      {button(saveReceipt, t('receipt.downloadJson'))}
    </p>
  );
}
