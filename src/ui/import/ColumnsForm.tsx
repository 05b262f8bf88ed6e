import type { ReactNode } from 'react';
import { columnOf, FIELDS, type Field, NEEDED_FIELDS } from '../../domain/import/fields.ts';
import type { ImportMapping } from '../../domain/import/mapping.ts';
import type { ImportPreview } from '../../domain/import/preview.ts';
import { useWords } from '../atlas-context.tsx';
import { ActorColumns } from './ActorColumns.tsx';
import { ColumnSelect } from './ColumnSelect.tsx';
import { DecimalSelect } from './DecimalSelect.tsx';
import { withColumns } from './draft.ts';

const NEEDED: readonly Field[] = NEEDED_FIELDS;
const ORDERED = [...NEEDED, ...FIELDS.filter((field) => !NEEDED.includes(field))];

interface Props {
  readonly preview: ImportPreview;
  readonly mapping: ImportMapping;
  readonly onChange: (mapping: ImportMapping) => void;
  /** What else is said of the cells. */
  readonly children: ReactNode;
}

/** Which column stands for what. Folded where the columns are those of a dataset that is known. */
export function ColumnsForm({ preview, mapping, onChange, children }: Props) {
  const { t } = useWords();
  const { profile, layout } = mapping;
  const form = (
    <div className="import-columns">
      {ORDERED.map((field) =>
        field === 'actors' ? (
          <ActorColumns
            key={field}
            columns={mapping.columns}
            value={mapping.fields.actors ?? []}
            onChange={(columns) => choose(field, columns)}
          />
        ) : (
          <ColumnSelect
            key={field}
            label={t(`imports.field.${field}`)}
            isNeeded={NEEDED.includes(field)}
            columns={mapping.columns}
            value={columnOf(mapping.fields, field)}
            onChange={(column) => choose(field, column === null ? [] : [column])}
          />
        ),
      )}
      {layout.format === 'csv' && (
        <DecimalSelect
          value={mapping.decimal}
          onChange={(decimal) => onChange({ ...mapping, decimal })}
        />
      )}
      {children}
    </div>
  );
  if (!profile || preview.missing.length > 0) {
    return (
      <section className="import-part">
        <h4>{t('imports.preview.columns')}</h4>
        {form}
      </section>
    );
  }
  const name = t(`imports.profile.${profile}`);
  return (
    <details>
      <summary>{t('imports.preview.columnsOf', { profile: name })}</summary>
      {form}
    </details>
  );

  function choose(field: Field, columns: readonly number[]): void {
    onChange(withColumns(preview, mapping, field, columns));
  }
}
