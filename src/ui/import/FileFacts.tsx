import type { ImportPreview } from '../../domain/import/preview.ts';
import { useWords } from '../atlas-context.tsx';
import { bytesText } from './bytes-text.ts';

const DELIMITERS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

/** What the file is: everything that was found out without being told. */
export function FileFacts({ preview }: { preview: ImportPreview }) {
  const { t, format, language } = useWords();
  const { wrapping, mapping, entry, bytes, rowsEstimated } = preview;
  const { layout, profile } = mapping;
  const size = bytesText(language, bytes);
  const kind = t(`imports.format.${layout.format}`);
  const facts = [
    [
      t('imports.preview.format'),
      wrapping === 'none' ? kind : `${kind}, ${t(`imports.wrapping.${wrapping}`)}`,
    ],
    entry !== undefined && [t('imports.preview.entry'), entry],
    [
      t('imports.preview.size'),
      wrapping === 'none' ? size : t('imports.preview.unpacked', { size }),
    ],
    [
      t('imports.preview.rows'),
      t('imports.preview.about', { number: format.number(rowsEstimated) }),
    ],
    layout.format !== 'parquet' && [
      t('imports.preview.encoding'),
      t(`imports.encoding.${layout.encoding}`),
    ],
    layout.format === 'csv' && [t('imports.preview.delimiter'), delimiterName(layout.delimiter)],
    layout.format === 'csv' && [
      t('imports.preview.decimal'),
      t(`imports.decimal.${preview.mapping.decimal === '.' ? 'point' : 'comma'}`),
    ],
    [
      t('imports.preview.profile'),
      profile ? t(`imports.profile.${profile}`) : t('imports.preview.noProfile'),
    ],
  ].filter((fact) => fact !== false);
  return (
    <dl className="import-facts small">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );

  function delimiterName(delimiter: string): string {
    return isKnown(delimiter) ? t(`imports.delimiter.${DELIMITERS[delimiter]}`) : delimiter;
  }
}

function isKnown(delimiter: string): delimiter is keyof typeof DELIMITERS {
  return Object.hasOwn(DELIMITERS, delimiter);
}
