import type { Item } from '#core/model/item.ts';
import { EditableField } from './EditableField.tsx';
import styles from './InfoPanel.module.css';
import { TagsOfItem } from './TagsOfItem.tsx';
import { TypeField } from './TypeField.tsx';

const VARIABLES = [
  'title',
  'author',
  'container-title',
  'issued',
  'URL',
  'abstract',
  'editor',
  'publisher-place',
  'publisher',
  'language',
] as const;

/** What is known of an item and where it comes from, to be corrected; and its tags. */
export function InfoPanel({ item, isReadOnly }: { readonly item: Item; readonly isReadOnly: boolean }) {
  return (
    <div className={styles.panel}>
      <TagsOfItem item={item} isReadOnly={isReadOnly} />
      {VARIABLES.map((variable) => (
        <EditableField key={variable} item={item} variable={variable} isReadOnly={isReadOnly} />
      ))}
      <TypeField item={item} isReadOnly={isReadOnly} />
      <EditableField item={item} variable="citation-key" isReadOnly={isReadOnly} />
    </div>
  );
}
