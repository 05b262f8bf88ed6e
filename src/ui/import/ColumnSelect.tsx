import { useWords } from '../atlas-context.tsx';
import { columnNames } from './column-names.ts';

interface Props {
  readonly label: string;
  readonly isNeeded?: boolean;
  readonly columns: readonly string[];
  readonly value: number | null;
  readonly onChange: (column: number | null) => void;
}

/** The column that stands for a field, or none. */
export function ColumnSelect({ label, isNeeded = false, columns, value, onChange }: Props) {
  const { t } = useWords();
  return (
    <label className="import-field">
      <span>
        {label} {isNeeded && <span className="small soft">{t('imports.preview.needed')}</span>}
      </span>
      <select
        className="field"
        required={isNeeded}
        aria-invalid={isNeeded && value === null}
        value={value ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange(chosen === '' ? null : Number(chosen));
        }}
      >
        <option value="">{t('imports.preview.none')}</option>
        {columnNames(t, columns).map((name, i) => (
          <option key={name} value={i}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
