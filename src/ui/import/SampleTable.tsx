import { FIELDS } from '../../domain/import/fields.ts';
import type { ImportMapping } from '../../domain/import/mapping.ts';
import type { ImportPreview } from '../../domain/import/preview.ts';
import { useWords } from '../atlas-context.tsx';
import { columnNames } from './column-names.ts';
import { unitOf } from './draft.ts';

interface Props {
  readonly preview: ImportPreview;
  readonly mapping: ImportMapping;
}

/** The first rows as they stand in the file, under what each column is taken for. */
export function SampleTable({ preview, mapping }: Props) {
  const { t } = useWords();
  const { columns, fields, layout } = mapping;
  const names = columnNames(t, columns);
  const title = t('imports.preview.sample');
  return (
    <section className="import-part">
      <h4>{title}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
      <section className="import-sample" aria-label={title} tabIndex={0}>
        <table className="small">
          <thead>
            <tr>
              <th scope="col">{t(`imports.unitName.${unitOf(layout.format)}`)}</th>
              {names.map((name, i) => (
                <th scope="col" key={name}>
                  {name}
                  {preview.tags?.[i] && <span className="soft">{preview.tags[i]}</span>}
                  <span className="import-stands-for">{standsFor(i)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.rows.map(({ at, cells }) => (
              <tr key={at}>
                <th scope="row">{at}</th>
                {names.map((name, i) => (
                  <td key={name} title={cells[i]}>
                    {cells[i]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );

  function standsFor(column: number): string {
    const found = FIELDS.filter((field) => fields[field]?.includes(column));
    return found.map((field) => t(`imports.field.${field}`)).join(', ');
  }
}
