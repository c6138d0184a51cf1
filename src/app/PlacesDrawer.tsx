import { useEffect } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { CollectionTree } from '../features/collections/CollectionTree.tsx';
import { Sidebar } from '../features/sidebar/Sidebar.tsx';
import { TagTree } from '../features/tags/TagTree.tsx';
import { viewState } from '../lib/view-state.ts';
import { t } from '../messages/t.ts';
import styles from './PlacesDrawer.module.css';

type PlacesDrawerProps = { readonly isReadOnly: boolean; readonly onClose: () => void };

/** The side bar over the list, where there is no room for it beside. It goes once a place is chosen. */
export function PlacesDrawer({ isReadOnly, onClose }: PlacesDrawerProps) {
  useEffect(() => {
    const { request } = viewState.get();
    return viewState.subscribe(() => viewState.get().request !== request && onClose());
  }, [onClose]);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={styles.overlay}
      data-above="veil"
    >
      <Modal className={styles.modal}>
        <Dialog aria-label={t.sidebar.label} className={styles.dialog}>
          <Sidebar
            collections={<CollectionTree isReadOnly={isReadOnly} />}
            tags={<TagTree isReadOnly={isReadOnly} />}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
