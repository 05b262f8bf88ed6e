import { type ReactNode, useState } from 'react';

interface Props {
  readonly summary: string;
  /** Makes what is inside; called only while it is open. */
  readonly children: () => ReactNode;
}

/** Details whose content is made when they are opened: long tables would slow each step of a drag. */
export function OpenDetails({ summary, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="small" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children()}
    </details>
  );
}
