import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../atlas-context.tsx';
import { Icon } from '../Icon.tsx';
import './dialog.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** False where a press beside it would lose work: then only its buttons and Escape close it. */
  readonly isDismissable?: boolean;
  readonly children: ReactNode;
}

/** A dialog over the atlas: keeps the focus, closes on Escape and outside, gives the focus back. */
export function AtlasDialog({ title, onClose, isDismissable = true, children }: Props) {
  const { t } = useWords();
  return (
    <ModalOverlay
      className="dialog-ground"
      isOpen
      onOpenChange={(open) => !open && onClose()}
      isDismissable={isDismissable}
    >
      <Modal className="dialog">
        <Dialog className="dialog-body">
          <header className="panel-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <button
              type="button"
              className="button button-icon button-quiet"
              aria-label={t('shell.close')}
              onClick={onClose}
            >
              <Icon name="close" />
            </button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
