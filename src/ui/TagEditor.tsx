import { useState } from 'react';
import {
  Button,
  ComboBox,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Tag,
  TagGroup,
  TagList,
} from 'react-aria-components';
import { Icon } from './Icon.tsx';
import styles from './TagEditor.module.css';

type TagEditorProps = {
  readonly label: string;
  readonly addLabel: string;
  readonly removeLabel: (tag: string) => string;
  readonly tags: readonly string[];
  /** What is said of a tag, such as how many have it. */
  readonly noteOf?: (tag: string) => string | undefined;
  readonly suggestions: readonly { readonly heading: string; readonly tags: readonly string[] }[];
  readonly onAdd: (tag: string) => void;
  readonly onRemove: (tag: string) => void;
  readonly isDisabled?: boolean;
};

/** Tags, each with a way to remove it, and a field to add one: typed, or out of suggestions. */
export function TagEditor({
  label,
  addLabel,
  removeLabel,
  tags,
  noteOf,
  suggestions,
  onAdd,
  onRemove,
  isDisabled = false,
}: TagEditorProps) {
  const [typed, setTyped] = useState('');
  const add = (tag: string) => {
    if (tag.trim() !== '') onAdd(tag.trim());
    setTyped('');
  };
  return (
    <div className={styles.editor}>
      {tags.length > 0 && (
        <TagGroup
          aria-label={label}
          onRemove={(keys) => {
            for (const key of keys) onRemove(String(key));
          }}
        >
          <TagList className={styles.tags}>
            {tags.map((tag) => (
              <Tag key={tag} id={tag} textValue={tag} className={styles.tag}>
                <span dir="auto">{tag}</span>
                {noteOf?.(tag) !== undefined && <span className={styles.note}>{noteOf(tag)}</span>}
                <Button
                  slot="remove"
                  aria-label={removeLabel(tag)}
                  className={styles.remove}
                  isDisabled={isDisabled}
                >
                  <Icon name="close" />
                </Button>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
      <ComboBox
        className={styles.combo}
        inputValue={typed}
        onInputChange={setTyped}
        allowsCustomValue
        menuTrigger="focus"
        isDisabled={isDisabled}
        selectedKey={null}
        onSelectionChange={(key) => key !== null && add(String(key))}
      >
        <Label className={styles.label}>{addLabel}</Label>
        <Input
          className={styles.input}
          dir="auto"
          data-field="tags"
          onKeyDownCapture={(event) => {
            const isOnOption = event.currentTarget.hasAttribute('aria-activedescendant');
            if (event.key !== 'Enter' || isOnOption) return;
            event.preventDefault();
            add(event.currentTarget.value);
          }}
        />
        <Popover className={styles.popover}>
          <ListBox className={styles.list}>
            {suggestions
              .filter((group) => group.tags.length > 0)
              .map((group) => (
                <ListBoxSection key={group.heading} id={group.heading}>
                  <Header className={styles.heading}>{group.heading}</Header>
                  {group.tags.map((tag) => (
                    <ListBoxItem key={tag} id={tag} textValue={tag} className={styles.option}>
                      <span dir="auto">{tag}</span>
                    </ListBoxItem>
                  ))}
                </ListBoxSection>
              ))}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}
