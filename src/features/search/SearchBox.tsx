import { Button, Input, SearchField } from 'react-aria-components';
import { changeRequest } from '../../lib/view-state.ts';
import { t } from '../../messages/t.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Completions } from './Completions.tsx';
import styles from './SearchBox.module.css';
import { searchField } from './search-field.ts';
import { useCompletions } from './use-completions.ts';

type SearchBoxProps = {
  readonly keys: string;
  readonly onLeave: () => void;
  readonly onHelp: () => void;
};

/**
 * The search field. The list follows each letter; Enter or ↓ goes to the list, Escape clears. While ways to go on are
 * offered, the arrows choose among them, Enter or Tab takes one, and Escape puts them away.
 */
export function SearchBox({ keys, onLeave, onHelp }: SearchBoxProps) {
  const { query, options, active, listId, press, take, follow } = useCompletions(onLeave);
  return (
    <div className={styles.box}>
      <SearchField
        aria-label={t.search.label}
        className={styles.field}
        value={query}
        onChange={(text) => changeRequest({ query: text })}
        onSubmit={onLeave}
      >
        <Icon name="search" />
        <Input
          className={styles.input}
          placeholder={t.search.placeholder}
          dir="auto"
          data-search
          autoComplete="off"
          aria-autocomplete="list"
          aria-controls={options.length > 0 ? listId : undefined}
          aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
          onSelect={(event) => follow(event.currentTarget.selectionStart ?? 0)}
          // Before the field hears them.
          onKeyDownCapture={press}
          onFocus={() => searchField.set({ isTyping: true })}
          onBlur={() => searchField.set({ isTyping: false })}
        />
        {query === '' ? (
          <kbd className={styles.keys}>{keys}</kbd>
        ) : (
          <Button className={styles.button} aria-label={t.search.clear}>
            <Icon name="close" />
          </Button>
        )}
      </SearchField>
      <Button className={styles.button} aria-label={t.search.help} onPress={onHelp}>
        <span aria-hidden="true">?</span>
      </Button>
      {options.length > 0 && <Completions id={listId} options={options} active={active} onTake={take} />}
      <span role="status" className={styles.hidden}>
        {options.length > 0 ? t.search.waysFound(options.length) : ''}
      </span>
    </div>
  );
}
