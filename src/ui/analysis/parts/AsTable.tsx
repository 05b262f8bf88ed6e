import { type ReactNode, useState } from 'react';
import { useWords } from '../../atlas-context.tsx';

/** The numbers of a drawing as a table, made only while it is open. */
export function AsTable({ children }: { children: () => ReactNode }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="small" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('analysis.asTable')}</summary>
      {isOpen && children()}
    </details>
  );
}
