import { Suspense, useState } from 'react';
import { useWords } from '../atlas-context.tsx';
import { Icon } from '../Icon.tsx';
import { HelpDialog } from '../lazy-parts.tsx';

export function HelpButton() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button button-icon button-quiet"
        aria-label={t('shell.help')}
        onClick={() => setOpen(true)}
      >
        <Icon name="help" />
      </button>
      {isOpen && (
        <Suspense>
          <HelpDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
