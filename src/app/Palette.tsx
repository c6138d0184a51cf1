import { useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { describeKeys } from '../lib/keys.ts';
import { useAsk } from '../lib/use-ask.ts';
import { changeRequest, NEWEST_FIRST, openItem } from '../lib/view-state.ts';
import { t } from '../messages/en.ts';
import { commands, runCommand } from './commands.ts';
import styles from './Palette.module.css';
import { isMac } from './use-shortcuts.ts';

const MOST_ITEMS = 8;

/** Everything by name: commands, items and tags. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const [query, setQuery] = useState('');
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  const matches = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const { data: found } = useAsk(
    'library.list',
    { view: 'all', query, sort: { key: 'relevance', descending: true }, offset: 0, limit: MOST_ITEMS },
    { enabled: query.trim() !== '', keepPrevious: true },
  );
  const { data: facets } = useAsk('library.facets', {});
  const tags =
    query.trim() === '' ? [] : (facets?.tags ?? []).filter(({ tag }) => matches(tag)).slice(0, MOST_ITEMS);
  const rows = query.trim() === '' ? [] : (found?.rows ?? []);
  const act = (key: string) => {
    onClose();
    const [kind, ...rest] = key.split(':');
    const id = rest.join(':');
    // The dialog gives the focus back first; a command may want it elsewhere.
    setTimeout(() => {
      if (kind === 'command') runCommand(id);
      else if (kind === 'item') openItem(id);
      else changeRequest({ view: 'all', tag: id, query: '', sort: NEWEST_FIRST });
    });
  };
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={styles.overlay}
    >
      <Modal className={styles.modal}>
        <Dialog aria-label={t.palette.title} className={styles.dialog}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField aria-label={t.palette.field} autoFocus className={styles.field}>
              <Input className={styles.input} placeholder={t.palette.field} dir="auto" />
            </SearchField>
            <Menu
              className={styles.menu}
              aria-label={t.palette.title}
              onAction={(key) => act(String(key))}
              renderEmptyState={() => <p className={styles.none}>{t.palette.none}</p>}
            >
              <MenuSection>
                <Header className={styles.heading}>{t.palette.commands}</Header>
                {commands
                  .filter(({ label, when }) => matches(label) && when?.() !== false)
                  .map(({ id, label, keys = [] }) => (
                    <MenuItem key={id} id={`command:${id}`} textValue={label} className={styles.item}>
                      <span>{label}</span>
                      {keys[0] && <kbd>{describeKeys(keys[0], isMac)}</kbd>}
                    </MenuItem>
                  ))}
              </MenuSection>
              {rows.length > 0 && (
                <MenuSection>
                  <Header className={styles.heading}>{t.palette.items}</Header>
                  {rows.map(({ id, title }) => (
                    <MenuItem key={id} id={`item:${id}`} textValue={title} className={styles.item}>
                      <span dir="auto">{title}</span>
                    </MenuItem>
                  ))}
                </MenuSection>
              )}
              {tags.length > 0 && (
                <MenuSection>
                  <Header className={styles.heading}>{t.palette.tags}</Header>
                  {tags.map(({ tag }) => (
                    <MenuItem key={tag} id={`tag:${tag}`} textValue={tag} className={styles.item}>
                      <span dir="auto">{tag}</span>
                    </MenuItem>
                  ))}
                </MenuSection>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
