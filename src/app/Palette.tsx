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
import { chooseStyle } from '../lib/preferences.ts';
import { showItem } from '../lib/show-item.ts';
import { NEWEST_FIRST, showPlace, showTab } from '../lib/view-state.ts';
import { t } from '../messages/t.ts';
import { allActions, runAction } from './actions.ts';
import styles from './Palette.module.css';
import { usePalette } from './use-palette.ts';
import { isMac } from './use-shortcuts.ts';

type Entry = {
  readonly id: string;
  readonly label: string;
  readonly keys?: string | undefined;
  run(): void;
};
type Section = { readonly title: string; readonly entries: readonly Entry[] };

/** Everything by name: actions, items, collections, tags and styles. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const [query, setQuery] = useState('');
  const sections = useSections(query).filter(({ entries }) => entries.length > 0);
  const act = (key: string) => {
    onClose();
    const entry = sections.flatMap(({ entries }) => entries).find(({ id }) => id === key);
    // The dialog gives the focus back first; an action may want it elsewhere.
    setTimeout(() => entry?.run());
  };
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={styles.overlay}
      data-above="veil"
    >
      <Modal className={styles.modal}>
        <Dialog aria-label={t.palette.title} className={styles.dialog}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField aria-label={t.palette.field} autoFocus className={styles.field}>
              <Input
                className={styles.input}
                placeholder={t.palette.field}
                dir="auto"
                // Before the field hears it, which would only empty itself.
                onKeyDownCapture={(event) => {
                  if (event.key !== 'Escape') return;
                  event.preventDefault();
                  event.stopPropagation();
                  onClose();
                }}
              />
            </SearchField>
            <Menu
              className={styles.menu}
              aria-label={t.palette.title}
              onAction={(key) => act(String(key))}
              renderEmptyState={() => <p className={styles.none}>{t.palette.none}</p>}
            >
              {sections.map(({ title, entries }) => (
                <MenuSection key={title} id={title}>
                  <Header className={styles.heading}>{title}</Header>
                  {entries.map(({ id, label, keys }) => (
                    <MenuItem key={id} id={id} textValue={label} className={styles.item}>
                      <span dir="auto">{label}</span>
                      {keys && <kbd>{describeKeys(keys, isMac)}</kbd>}
                    </MenuItem>
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function useSections(query: string): readonly Section[] {
  const { rows, collections, tags, found } = usePalette(query);
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  const matches = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const actions = allActions().filter(({ label, when }) => matches(label) && when?.() !== false);
  return [
    {
      title: t.palette.actions,
      entries: actions.map(({ id, label, keys }) => ({
        id: `action:${id}`,
        label,
        keys: keys?.[0],
        run: () => runAction(id),
      })),
    },
    {
      title: t.palette.items,
      entries: rows.map(({ id, title }) => ({
        id: `item:${id}`,
        label: title || t.list.noTitle,
        run: () => void showItem(id),
      })),
    },
    {
      title: t.palette.collections,
      entries: collections.map(({ id, name }) => ({
        id: `collection:${id}`,
        label: name,
        run: () => showPlace({ collection: id }, { query: '', sort: NEWEST_FIRST }),
      })),
    },
    {
      title: t.palette.tags,
      entries: tags.map((tag) => ({
        id: `tag:${tag}`,
        label: tag,
        run: () => showPlace({ tag }, { query: '', sort: NEWEST_FIRST }),
      })),
    },
    {
      title: t.palette.styles,
      entries: found.map((style) => ({
        id: `style:${style.id}`,
        label: style.title,
        run: () => {
          chooseStyle(style);
          showTab('cite');
        },
      })),
    },
  ];
}
