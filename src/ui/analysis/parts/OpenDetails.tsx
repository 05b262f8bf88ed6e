import { type ReactNode, useState } from 'react';
import { useWords } from '../../atlas-context.tsx';

interface Props {
  /** Where none is given, what is inside are the numbers of a drawing as a table. */
  readonly summary?: string;
  /** Makes what is inside; called only while it is open. */
  readonly children: () => ReactNode;
}

/** Details whose content is made when they are opened: long tables would slow each step of a drag. */
export function OpenDetails({ summary, children }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="small" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary ?? t('analysis.asTable')}</summary>
      {isOpen && children()}
    </details>
  );
}
