import type { DecimalMark } from '../../domain/import/numbers.ts';
import { useWords } from '../atlas-context.tsx';

interface Props {
  readonly value: DecimalMark;
  readonly onChange: (mark: DecimalMark) => void;
}

/** What `1.234` means. */
export function DecimalSelect({ value, onChange }: Props) {
  const { t } = useWords();
  return (
    <label className="import-field">
      <span>{t('imports.preview.decimal')}</span>
      <select
        className="field"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value === ',' ? ',' : '.')}
      >
        <option value=".">{t('imports.decimal.point')}</option>
        <option value=",">{t('imports.decimal.comma')}</option>
      </select>
    </label>
  );
}
