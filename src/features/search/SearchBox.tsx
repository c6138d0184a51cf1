import { Button, Input, SearchField } from 'react-aria-components';
import { useStore } from '../../lib/create-store.ts';
import { changeRequest, viewState } from '../../lib/view-state.ts';
import { t } from '../../messages/t.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './SearchBox.module.css';

type SearchBoxProps = { readonly keys: string; readonly onLeave: () => void };

/** The search field. The list follows each letter; Enter or ↓ goes to the list, Escape clears. */
export function SearchBox({ keys, onLeave }: SearchBoxProps) {
  const query = useStore(viewState, (state) => state.request.query);
  return (
    <SearchField
      aria-label={t.search.label}
      className={styles.field}
      value={query}
      onChange={(text) => changeRequest({ query: text })}
      onSubmit={onLeave}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') onLeave();
        else event.continuePropagation();
      }}
    >
      <Icon name="search" />
      <Input className={styles.input} placeholder={t.search.placeholder} dir="auto" data-search />
      {query === '' ? (
        <kbd className={styles.keys}>{keys}</kbd>
      ) : (
        <Button className={styles.clear} aria-label={t.search.clear}>
          <Icon name="close" />
        </Button>
      )}
    </SearchField>
  );
}
