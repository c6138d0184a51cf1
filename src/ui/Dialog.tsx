import { type ReactNode, useState } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';
import { Icon } from './Icon.tsx';

type DialogProps = {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode;
  /** For lists and forms that need room. */
  readonly isWide?: boolean;
  /** Takes nearly all of the window, for what is a room of its own. */
  readonly isWhole?: boolean;
};

/**
 * A dialog over the window. Escape closes it, and so does a press beside it, until something was typed or chosen in it,
 * which a stray press must not discard.
 */
export function Dialog({
  title,
  closeLabel,
  onClose,
  children,
  actions,
  isWide = false,
  isWhole = false,
}: DialogProps) {
  const [isTouched, setIsTouched] = useState(false);
  return (
    <ModalOverlay
      isOpen
      isDismissable={!isTouched}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={styles.overlay}
      data-above="veil"
    >
      <Modal className={styles.modal} data-wide={isWide || undefined} data-whole={isWhole || undefined}>
        <AriaDialog className={styles.dialog}>
          <div className={styles.head}>
            <Heading slot="title" className={styles.title}>
              {title}
            </Heading>
            <Button look="quiet" aria-label={closeLabel} onPress={onClose}>
              <Icon name="close" />
            </Button>
          </div>
          <div className={styles.body} onInput={() => setIsTouched(true)}>
            {children}
          </div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
