import { useId } from 'react';
import { useWords } from '../atlas-context.tsx';
import { type CodeFault, LONGEST_CODE } from './set-code.ts';

interface Props {
  readonly value: string;
  readonly fault: CodeFault | null;
  readonly onChange: (code: string) => void;
}

/** The code of the set, and what is wrong with it. */
export function CodeField({ value, fault, onChange }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="import-code">
      <label htmlFor={id}>{t('imports.preview.code')}</label>
      <input
        id={id}
        className="field"
        value={value}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value.trim())}
      />
      <p id={`${id}-hint`} className={fault ? 'small bad' : 'small soft'}>
        {fault
          ? t(`imports.codeFault.${fault}`, { most: LONGEST_CODE })
          : t('imports.preview.codeHint')}
      </p>
    </div>
  );
}
